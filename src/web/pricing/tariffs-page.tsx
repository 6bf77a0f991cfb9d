import { Anchor, Box, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { FormModal } from '../parts/forms/form-modal.tsx';
import { LinkCard } from '../parts/lists/link-card.tsx';
import { ListTable } from '../parts/lists/list-table.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { SearchField } from '../parts/lists/search-field.tsx';
import { useOpenSent } from '../url/destination.ts';
import { useUrlWords } from '../url/use-url-words.ts';
import { useMay } from '../session/session.ts';
import { TariffForm } from './tariff-form.tsx';

/** Price lists. */
export function TariffsPage() {
  const { t } = useTranslation('pricing');
  const openSent = useOpenSent();
  const [get] = useUrlWords();
  const q = get('q') ?? undefined;
  const mayWrite = useMay('managePrices');
  const [makes, { open, close }] = useDisclosure(false);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('tariff.new')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('tariffs')}>{add}</PageHead>
      <Box mb="md">
        <SearchField label={t('tariff.search')} placeholder={t('searchHint')} />
      </Box>
      <ListTable
        label={t('tariffs')}
        queryKey={['tariffs', 'list', { q }]}
        sorts={['code', 'name']}
        fetchPage={(page) => answer(api.GET('/tariffs', { params: { query: { q, ...page } } }))}
        xlsx={{ path: '/tariffs', query: { q } }}
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
        card={({ id, code, name }) => (
          <LinkCard to={`/tariffs/${id}`} title={code}>
            <Text>{name}</Text>
          </LinkCard>
        )}
        empty={
          q === undefined
            ? { title: t('tariff.none'), hint: t('tariff.noneHint') }
            : { title: t('notFound'), hint: t('notFoundHint') }
        }
      />
      <FormModal opened={makes} onClose={close} title={t('tariff.new')}>
        <TariffForm onDone={({ id }) => openSent(`/tariffs/${id}`)} onCancel={close} />
      </FormModal>
    </>
  );
}
