import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas.ts';

/** The state of a document in words; one that is not to be paid in red. */
export function DocumentStatus({ status }: { status: Schemas['Document']['status'] }) {
  const { t } = useTranslation('billing');
  if (status === 'issued') return t('documents.issued');
  return (
    <Badge color="red" variant="outline">
      {t(`documents.${status}`)}
    </Badge>
  );
}
