import { useSearchParams } from 'react-router';

type Fits = (value: string) => boolean;

const isDay: Fits = (value) => {
  if (!/^20\d\d-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
export const isMonth: Fits = (value) => /^20\d\d-(0[1-9]|1[0-2])$/.test(value);
export const isId: Fits = (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
const isText: Fits = (value) => !/\p{Cc}/u.test(value);
const isSearch: Fits = (value) => isText(value) && value.trim() !== '' && value.length <= 200;
const isCode: Fits = (value) => isText(value) && value.length <= 50;

/** What makes sense in the words of the URL; every text does in the others. */
const shapes: Readonly<Record<string, Fits>> = {
  day: isDay,
  on: isDay,
  from: isDay,
  to: isDay,
  month: isMonth,
  issued: isId,
  client: isId,
  clientId: isId,
  contract: isId,
  warehouse: isId,
  warehouseId: isId,
  actorId: isId,
  subjectId: isId,
  q: isSearch,
  slot: isCode,
  zone: isCode,
  action: isCode,
};

/** What the URL says under a name. Nonsense, as in a link that was cut or typed wrong, counts as not given. */
export function given(params: URLSearchParams, name: string, fits = shapes[name]): string | null {
  const value = params.get(name);
  return value !== null && (fits ?? isText)(value) ? value : null;
}

/**
 * What stands in the URL: filters, sort, what is open, so that a screen can be sent to a colleague. `set` writes one
 * word and leaves the others; null or nothing takes it away. The back button passes over it, unless it is a `step`.
 * What changes the whole address, as another tab does, says so to the router itself.
 */
export function useUrlWords(): readonly [
  get: (name: string, fits?: Fits) => string | null,
  set: (name: string, value: string | null, how?: { readonly step: boolean }) => void,
] {
  const [params, setParams] = useSearchParams();
  return [
    (name, fits) => given(params, name, fits),
    (name, value, { step } = { step: false }) =>
      setParams(
        () => {
          // The address of this moment: the router's own is of the last drawing, and of two quick choices would lose one.
          const next = new URLSearchParams(window.location.search);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: !step },
      ),
  ];
}
