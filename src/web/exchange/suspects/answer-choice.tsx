import { useId } from 'react';
import classes from './answer-choice.module.css';
import type { Resolution } from './suspect.ts';

interface AnswerChoiceProps {
  /** Shown above the answers. */
  readonly legend?: string;
  /** The question for screen readers, where the eye sees it from what stands above. */
  readonly label?: string;
  readonly answers: readonly Resolution[];
  readonly words: (as: Resolution) => string;
  readonly value: Resolution | undefined;
  readonly onChange: (as: Resolution) => void;
}

/** One of a few answers. The browser's own radio buttons: a hundred of Mantine's cost a phone a second. */
export function AnswerChoice({ legend, label, answers, words, value, onChange }: AnswerChoiceProps) {
  const name = useId();
  return (
    <fieldset className={classes['choice']} role="radiogroup" aria-label={label}>
      {legend !== undefined && <legend>{legend}</legend>}
      {answers.map((as) => (
        <label key={as} className={classes['answer']}>
          <input type="radio" name={name} checked={as === value} onChange={() => onChange(as)} />
          {words(as)}
        </label>
      ))}
    </fieldset>
  );
}
