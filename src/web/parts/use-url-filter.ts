import { useSearchParams } from 'react-router';

/** Filters that stand in the URL, so that a list can be sent to a colleague; null takes one away. */
export function useUrlFilter(): readonly [
  get: (name: string) => string | null,
  set: (name: string, value: string | null) => void,
] {
  const [params, setParams] = useSearchParams();
  return [
    (name) => params.get(name),
    (name, value) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
  ];
}
