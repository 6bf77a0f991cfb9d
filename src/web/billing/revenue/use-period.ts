import dayjs from 'dayjs';
import { isMonth, useUrlWords } from '../../url/use-url-words.ts';
import { useSession } from '../../session/session.ts';

/** Which months the URL asks for, both included; a year up to now if it does not say. */
export function usePeriod() {
  const { today } = useSession();
  const [get, set] = useUrlWords();
  const to = get('to', isMonth) ?? today.slice(0, 7);
  return {
    from: get('from', isMonth) ?? dayjs(`${to}-01`).subtract(11, 'month').format('YYYY-MM'),
    to,
    choose: (end: 'from' | 'to', day: string | null) => set(end, day === null ? null : day.slice(0, 7)),
  };
}
