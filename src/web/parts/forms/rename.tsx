import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
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
  /** How the field is called. */
  readonly label: string;
  /** Makes the PATCH. */
  readonly send: (id: string, change: Partial<Fields> & { seen: Partial<Fields> }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Opens the dialog; in a list its name says of which item. */
export function RenameButton({ code, onClick }: { readonly code?: string; readonly onClick: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Button
      variant="default"
      leftSection={<IconEdit size={16} aria-hidden />}
      aria-label={code === undefined ? undefined : t('rename.this', { code })}
      onClick={onClick}
    >
      {t('rename.title')}
    </Button>
  );
}

/** Corrects a name that was typed wrong; closed while nothing is `renamed`. */
export function RenameDialog({ renamed, ...props }: RenameProps & { readonly renamed: Named | undefined }) {
  const { t } = useTranslation('shell');
  return (
    <FormModal opened={renamed !== undefined} onClose={props.onClose} title={t('rename.title')}>
      {renamed && <RenameForm renamed={renamed} {...props} />}
    </FormModal>
  );
}

function RenameForm({ renamed, label, send, onClose }: RenameProps & { readonly renamed: Named }) {
  const { t } = useTranslation('shell');
  const { id, code, name } = renamed;
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
