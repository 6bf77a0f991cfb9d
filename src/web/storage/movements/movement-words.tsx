import { Badge } from '@mantine/core';
import { IconArrowBackUp, IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas.ts';

type Movement = Schemas['Movement'];

export const movementKinds = ['delivery', 'pickup', 'reversal'] as const;

export const kindIcons = {
  delivery: IconPackageImport,
  pickup: IconPackageExport,
  reversal: IconArrowBackUp,
} as const;

/** Whether a movement still counts. */
export function ReversedBadge({ movement }: { movement: Pick<Movement, 'reversedById'> }) {
  const { t } = useTranslation('storage');
  if (movement.reversedById === null) return null;
  return (
    <Badge color="gray" variant="outline" tt="none">
      {t('movement.reversed')}
    </Badge>
  );
}
