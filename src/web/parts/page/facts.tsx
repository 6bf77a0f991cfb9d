import type { ReactNode } from 'react';
import classes from './facts.module.css';

/**
 * Names and values: as many columns as there is room for, and where there is room for one only, a short value beside its
 * name and a long one below. A value that is not there is a dash.
 */
export function Facts({ items }: { items: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <div className={classes['room']}>
      <dl className={classes['facts']}>
        {items.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === null || value === undefined || value === '' ? '—' : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
