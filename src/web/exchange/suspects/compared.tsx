import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './compared.module.css';

/** The two sides of a comparison: beside each other, under each other on a phone. */
export function Compared({ children }: { children: ReactNode }) {
  return <div className={classes['sides']}>{children}</div>;
}

interface SideProps {
  readonly title: ReactNode;
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}

export function Side({ title, facts }: SideProps) {
  return (
    <div className={classes['side']}>
      <div className={classes['title']}>{title}</div>
      <dl className={classes['facts']}>
        {facts.map(([name, value]) => [<dt key={`${name}:`}>{name}</dt>, <dd key={name}>{value}</dd>])}
      </dl>
    </div>
  );
}

/** What the two sides do not have in common, marked for the eye by more than a color, and for a screen reader. */
export function Differing({ children }: { children: ReactNode }) {
  const { t } = useTranslation('exchange');
  return (
    <mark className={classes['differs']}>
      {children}
      <span className={classes['unseen']}> ({t('suspects.differs')})</span>
    </mark>
  );
}
