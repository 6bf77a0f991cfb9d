import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { useSession } from '../../session/session.ts';
import { meantDay, wholeDay } from './typed-day.ts';
import { useFieldGuard } from './use-field-guard.ts';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** `YYYY-MM-DD` */
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
}

/**
 * A day as `YYYY-MM-DD`, typed or chosen, shown the way the person's language writes days. What is no day stays as it
 * was typed, with a sentence, and its form is not sent: another day than the one meant would be worse than none.
 */
export function DayInput({
  value = null,
  onChange,
  onBlur,
  error,
  minDate = '2000-01-01',
  maxDate = '2099-12-31',
  ...rest
}: DayInputProps) {
  const { t, i18n } = useTranslation('shell');
  const format = useFormat();
  const { today } = useSession();
  const [readable, setReadable] = useState(true);
  /** The value beside which something stands that is no day. */
  const [wrongBeside, setWrongBeside] = useState<string | null>();
  const [drawn, draw] = useState(0);
  /** What stands in the field was typed and is not handed over yet. */
  const typing = useRef(false);
  const words = { yesterday: t('day.yesterday'), today: t('day.today'), tomorrow: t('day.tomorrow') };
  const read = (text: string) => {
    if (text.trim() === '') return rest.clearable === true || value === null ? null : undefined;
    const day = meantDay(text, today, words);
    return day === undefined || day < String(minDate) || day > String(maxDate) ? undefined : day;
  };
  const settle = (text: string) => {
    if (!typing.current) return true;
    const day = read(text);
    typing.current = day === undefined;
    setWrongBeside(day === undefined ? value : undefined);
    if (day !== undefined && day !== value) onChange?.(day);
    return day !== undefined;
  };
  const input = useFieldGuard(settle);
  const wrong = wrongBeside !== undefined && wrongBeside === value;
  return (
    <DateInput
      key={drawn}
      ref={input}
      valueFormat={i18n.language === 'en' ? 'DD/MM/YYYY' : 'DD.MM.YYYY'}
      dateParser={(text) => wholeDay(text) ?? null}
      fixOnBlur={readable}
      leftSection={<IconCalendar size={16} aria-hidden />}
      minDate={minDate}
      maxDate={maxDate}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      // A typed day counts when the field is left; where there is no form to send, Enter leaves it.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.currentTarget.form === null) event.currentTarget.blur();
      }}
      {...rest}
      value={value}
      onChange={(day) => {
        setWrongBeside(undefined);
        setReadable(true);
        onChange?.(day);
        // Chosen in the calendar beside something unreadable: that goes, even when the day is the one before.
        if (!readable && input.current && read(input.current.value) === undefined) {
          typing.current = false;
          draw(drawn + 1);
        }
      }}
      onInput={(event) => {
        typing.current = true;
        setReadable(read(event.currentTarget.value) !== undefined);
        setWrongBeside(undefined);
      }}
      onBlur={(event) => {
        settle(event.currentTarget.value);
        onBlur?.(event);
      }}
      error={wrong ? t('day.unreadable', { example: format.day(today) }) : error}
    />
  );
}
