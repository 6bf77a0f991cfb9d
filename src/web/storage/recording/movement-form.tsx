import { Alert, Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../parts/forms/form-end.tsx';
import { StickyEnd } from '../../parts/forms/sticky-end.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { ContractPicker } from './contract-picker.tsx';
import type { ChosenContract } from './chosen-contract.ts';
import { RecordedOtherwise } from './recorded-otherwise.tsx';
import type { MovementFormState } from './use-movement-form.ts';
import type { Recording } from './use-recording.ts';
import type { FactKind } from '../movements/movement-words.tsx';

interface MovementFormProps {
  readonly kind: FactKind;
  readonly title: string;
  readonly form: MovementFormState;
  readonly recording: Recording;
  /** Only contracts that have something in stock. */
  readonly holding: boolean;
  readonly onPick: (contract: ChosenContract | null) => void;
  readonly onSubmit: () => void;
  /** Under another id, when something else is recorded under this one. */
  readonly onRecordAnew: () => void;
  readonly onClear: () => void;
  /** What is still to be filled in; undefined when the form can be sent. */
  readonly incomplete: string | undefined;
  /** What its button says; undefined when there is nothing to send. */
  readonly submit: string | undefined;
  /** What is to be sent is on its way to the form. */
  readonly waiting?: boolean;
  /** What the contract's movement consists of, once a contract is chosen. */
  readonly children: ReactNode;
}

/** The form of a delivery or a pickup: the contract, what the caller asks about, the button that records. */
export function MovementForm({ form, recording, ...props }: MovementFormProps) {
  const { t } = useTranslation('storage');
  const { contract, on, tried } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.setTried(true);
        props.onSubmit();
      }}
    >
      <PageHead title={props.title} />
      <Stack gap="md" maw={1080}>
        <ContractPicker
          value={contract}
          onChange={props.onPick}
          on={on}
          holding={props.holding}
          error={tried && contract === null ? t('receive.needsContract') : undefined}
        />
        {contract !== null && (
          <>
            {props.children}
            {tried && props.incomplete !== undefined && <Alert color="red">{props.incomplete}</Alert>}
            {recording.other && (
              <RecordedOtherwise
                kind={props.kind}
                found={recording.other}
                onRecordAnew={props.onRecordAnew}
              />
            )}
            {props.submit !== undefined && (
              <StickyEnd>
                <FormEnd
                  large
                  sending={recording.sending}
                  waiting={props.waiting ?? false}
                  submit={props.submit}
                />
              </StickyEnd>
            )}
            <Button variant="subtle" h={44} onClick={props.onClear}>
              {t('receive.clear')}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}
