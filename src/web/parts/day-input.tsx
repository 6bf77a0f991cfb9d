import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

const typedFormats = ['DD.MM.YYYY', 'D.M.YYYY', 'DD/MM/YYYY', 'D/M/YYYY', 'YYYY-MM-DD'];

/** What was typed, as a day; null while it is none. Left to the browser, 01.10.2025 would be the tenth of January. */
function typedDay(text: string): string | null {
  const day = dayjs(text.trim(), typedFormats, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}

/** A day as `YYYY-MM-DD`, typed or chosen, shown the way the person's language writes days. */
export function DayInput(props: DateInputProps) {
  const { i18n } = useTranslation();
  return (
    <DateInput
      valueFormat={i18n.language === 'en' ? 'DD/MM/YYYY' : 'DD.MM.YYYY'}
      dateParser={typedDay}
      leftSection={<IconCalendar size={16} aria-hidden />}
      minDate="2000-01-01"
      maxDate="2099-12-31"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      // A typed day counts when the field is left; where there is no form to send, Enter leaves it.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.currentTarget.form === null) event.currentTarget.blur();
      }}
      {...props}
    />
  );
}
