import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from './form-end.tsx';
import { FormModal } from './form-modal.tsx';
import { useSeen } from './use-seen.ts';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../unsaved/use-unsaved-warning.ts';

/** A category, a tariff, a warehouse: the code stays, the name may be corrected. */
export interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface Fields {
  readonly name: string;
}

interface RenameProps {
  readonly item: Named;
  /** How the field is called. */
  readonly label: string;
  /** Makes the PATCH. */
  readonly send: (id: string, change: Partial<Fields> & { seen: Partial<Fields> }) => Promise<unknown>;
  /** Among others like it: the button says of which item. */
  readonly inList?: boolean;
}

/** Corrects a name that was typed wrong: the button, and its dialog. */
export function Rename({ inList = false, ...props }: RenameProps) {
  const { t } = useTranslation('shell');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEdit size={16} aria-hidden />}
        aria-label={inList ? t('rename.this', { code: props.item.code }) : undefined}
        onClick={open}
      >
        {t('rename.title')}
      </Button>
      <FormModal opened={opened} onClose={close} title={t('rename.title')}>
        <RenameForm {...props} onClose={close} />
      </FormModal>
    </>
  );
}

function RenameForm({ item, label, send, onClose }: RenameProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const { id, code, name } = item;
  const form = useForm({
    initialValues: { name },
    validate: { name: (value) => (value.trim() === '' ? t('rename.required') : null) },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const seen = useSeen<Fields>({ name });
  // A name stands on many screens: all that was asked is asked anew.
  const sending = useSend(
    (values: Fields) => {
      const change = seen.changeOf({ name: values.name.trim() });
      return change ? send(id, change) : Promise.resolve(undefined);
    },
    {
      onDone: () => {
        release();
        onClose();
      },
    },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(seen.errorsOf(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text fw={700} style={{ overflowWrap: 'anywhere' }}>
          {code}
        </Text>
        <TextInput
          label={label}
          description={t('rename.hint')}
          required
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormEnd sending={sending} submit={t('rename.save')} onCancel={cancel(onClose)} />
      </Stack>
    </form>
  );
}
