import dayjs from 'dayjs';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useTodayAt } from '../use-warehouse.ts';

/** Which day, which warehouse and which days of the curve the URL asks for. */
export function useSpace() {
  const [get, set] = useUrlWords();
  const warehouseId = get('warehouseId') ?? undefined;
  const today = useTodayAt(warehouseId);
  const on = get('on') ?? today;
  // The curve is about a season of seven months: five before the asked one, and the one after it.
  const month = dayjs(on).startOf('month');
  return {
    today,
    on,
    from: get('from') ?? month.subtract(5, 'month').format('YYYY-MM-DD'),
    to: get('to') ?? month.add(1, 'month').endOf('month').format('YYYY-MM-DD'),
    warehouseId,
    chooseDay: (day: string | null) => set('on', day === today ? null : day),
    chooseFrom: (day: string | null) => set('from', day),
    chooseTo: (day: string | null) => set('to', day),
    chooseWarehouse: (id: string | null) => set('warehouseId', id),
  };
}
