import { Badge } from '@mantine/core';
import { IconArrowBackUp, IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas.ts';

type Movement = Schemas['Movement'];

type MovementKind = Movement['kind'];

/** A kind without an icon does not compile. */
export const kindIcons: Readonly<Record<MovementKind, Icon>> = {
  delivery: IconPackageImport,
  pickup: IconPackageExport,
  reversal: IconArrowBackUp,
};

/** In the order in which a filter offers them. */
export const movementKinds = Object.keys(kindIcons) as MovementKind[];

/** Every kind but a reversal is a fact of its own, and may be reversed. */
export type FactKind = Exclude<MovementKind, 'reversal'>;

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
