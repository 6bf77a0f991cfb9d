import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { useSession } from '../../session/session.ts';
import { meantDay, wholeDay } from './typed-day.ts';
import { useFieldGuard } from './use-field-guard.ts';

interface DayInputProps extends Omit<
  DateInputProps,
  'value' | 'onChange' | 'defaultValue' | 'minDate' | 'maxDate'
> {
  /** `YYYY-MM-DD` */
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  /** Today, for the day of a fact: no later day is taken (rule R1). */
  readonly notAfter?: string;
}

const first = '2000-01-01';
const last = '2099-12-31';

/**
 * A day as `YYYY-MM-DD`, typed or chosen, shown the way the person's language writes days. What is no day stays as it
 * was typed, with a sentence, and its form is not sent: another day than the one meant would be worse than none.
 */
export function DayInput({ value = null, onChange, onBlur, error, notAfter, ...rest }: DayInputProps) {
  const language = useLanguage();
  const [readable, setReadable] = useState(true);
  /** A sentence about what was typed, and the value that stands beside it. */
  const [wrong, setWrong] = useState<{ readonly beside: string | null; readonly sentence: string }>();
  const [drawn, draw] = useState(0);
  /** What stands in the field was typed and is not handed over yet. */
  const typing = useRef(false);
  const read = useReadDay(rest.clearable === true || value === null, notAfter);
  const settle = (text: string) => {
    if (!typing.current) return true;
    const { day, sentence } = read(text);
    typing.current = day === undefined;
    setWrong(day === undefined ? { beside: value, sentence } : undefined);
    if (day !== undefined && day !== value) onChange?.(day);
    return day !== undefined;
  };
  const input = useFieldGuard(settle);
  return (
    <DateInput
      key={drawn}
      ref={input}
      valueFormat={language === 'en' ? 'DD/MM/YYYY' : 'DD.MM.YYYY'}
      dateParser={(text) => wholeDay(text) ?? null}
      fixOnBlur={readable}
      leftSection={<IconCalendar size={16} aria-hidden />}
      minDate={first}
      maxDate={notAfter ?? last}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      // A typed day counts when the field is left; where there is no form to send, Enter leaves it.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.currentTarget.form === null) event.currentTarget.blur();
      }}
      {...rest}
      value={value}
      onChange={(day) => {
        setWrong(undefined);
        setReadable(true);
        onChange?.(day);
        // A day chosen in the calendar replaces unreadable text, even when the day is the one before.
        if (!readable && input.current && read(input.current.value).day === undefined) {
          typing.current = false;
          draw(drawn + 1);
        }
      }}
      onInput={(event) => {
        typing.current = true;
        setReadable(read(event.currentTarget.value).day !== undefined);
        setWrong(undefined);
      }}
      onBlur={(event) => {
        settle(event.currentTarget.value);
        onBlur?.(event);
      }}
      error={wrong !== undefined && wrong.beside === value ? wrong.sentence : error}
    />
  );
}

/** The day that a text means; undefined, with the sentence that says why, when it means none. */
interface ReadDay {
  readonly day: string | null | undefined;
  readonly sentence: string;
}

/**
 * @param mayBeEmpty whether no text means no day
 * @param notAfter the last day that is taken
 */
function useReadDay(mayBeEmpty: boolean, notAfter: string | undefined): (text: string) => ReadDay {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const session = useSession();
  const today = notAfter ?? session.today;
  const words = { yesterday: t('day.yesterday'), today: t('day.today'), tomorrow: t('day.tomorrow') };
  return (text) => {
    if (mayBeEmpty && text.trim() === '') return { day: null, sentence: '' };
    const day = meantDay(text, today, words);
    if (day === undefined || day < first || day > last) {
      return { day: undefined, sentence: t('day.unreadable', { example: format.day(today) }) };
    }
    if (notAfter !== undefined && day > notAfter) {
      return { day: undefined, sentence: t('day.future', { today: format.day(notAfter) }) };
    }
    return { day, sentence: '' };
  };
}
