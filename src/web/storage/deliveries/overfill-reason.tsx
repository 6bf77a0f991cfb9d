import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface OverfillReasonProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** The person tried to send: that it is missing is said now. */
  readonly tried: boolean;
}

/** Why tires are put where there is no room for them (rule R13). */
export function OverfillReason({ value, onChange, tried }: OverfillReasonProps) {
  const { t } = useTranslation('storage');
  return (
    <TextInput
      label={t('receive.overfillReason')}
      description={t('receive.overfillHint')}
      size="md"
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={tried && value.trim() === '' ? t('receive.needsOverfillReason') : undefined}
    />
  );
}
