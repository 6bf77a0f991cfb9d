import { PasswordInput } from '@mantine/core';
import type { PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password, hidden until its button is pressed; the label of the button is in the person's language. */
export function SecretInput(props: PasswordInputProps) {
  const { t } = useTranslation('shell');
  return <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} {...props} />;
}
