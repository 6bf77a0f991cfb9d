import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A day as `YYYY-MM-DD`, typed or chosen, shown the way the person's language writes days. */
export function DayInput(props: DateInputProps) {
  const { i18n } = useTranslation();
  return (
    <DateInput
      valueFormat={i18n.language === 'en' ? 'DD/MM/YYYY' : 'DD.MM.YYYY'}
      leftSection={<IconCalendar size={16} aria-hidden />}
      minDate="2000-01-01"
      maxDate="2099-12-31"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...props}
    />
  );
}
