import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../api/client.ts';
import { FormModal } from '../parts/form-modal.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useMay } from '../shell/session.tsx';
import { TariffForm } from './tariff-form.tsx';

/** Price lists. */
export function TariffsPage() {
  const { t } = useTranslation('pricing');
  const navigate = useNavigate();
  const mayWrite = useMay('accountant');
  const [makes, { open, close }] = useDisclosure(false);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('tariff.new')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('tariffs')}>{add}</PageHead>
      <ListTable
        label={t('tariffs')}
        queryKey={['tariffs', 'list']}
        sorts={['code', 'name']}
        fetchPage={(page) => answer(api.GET('/tariffs', { params: { query: page } }))}
        xlsx={{ path: '/tariffs' }}
        idOf={({ id }) => id}
        columns={[
          {
            key: 'code',
            title: t('tariff.code'),
            sort: 'code',
            render: ({ id, code }) => (
              <Anchor component={Link} to={`/tariffs/${id}`}>
                {code}
              </Anchor>
            ),
          },
          { key: 'name', title: t('tariff.name'), sort: 'name', render: ({ name }) => name },
        ]}
        empty={{ title: t('tariff.none'), hint: t('tariff.noneHint'), action: add }}
      />
      <FormModal opened={makes} onClose={close} title={t('tariff.new')}>
        <TariffForm onDone={({ id }) => void navigate(`/tariffs/${id}`)} onCancel={close} />
      </FormModal>
    </>
  );
}
