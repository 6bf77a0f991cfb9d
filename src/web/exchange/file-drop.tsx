import { Button, FileButton, Paper, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** A workbook by dropping it anywhere on the field, or by the button. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('exchange');
  const [over, setOver] = useState(false);
  const byTouch = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <Paper
      withBorder
      p="xl"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      style={{
        borderStyle: 'dashed',
        borderWidth: 2,
        borderColor: over ? 'var(--mantine-primary-color-filled)' : undefined,
      }}
    >
      <Stack align="center" gap="sm">
        <IconFileSpreadsheet size={48} stroke={1.2} aria-hidden />
        <Text ta="center">{t(over ? 'drop.release' : byTouch ? 'drop.touchHint' : 'drop.hint')}</Text>
        <FileButton
          accept=".xlsx"
          onChange={(file) => file && onFile(file)}
          inputProps={{ 'aria-label': t('drop.file') }}
        >
          {(props) => (
            <Button {...props} size="md">
              {t('drop.choose')}
            </Button>
          )}
        </FileButton>
      </Stack>
    </Paper>
  );
}
