import { Button, Progress, Stack, Text } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { throwOffline, fetchFile, isOffline } from '../../api/client.ts';
import { readArchive } from './read-archive.ts';

interface DownloadButtonProps extends ButtonProps {
  /** A file of the API. */
  readonly address: string;
  /** What the file is called here; else as the server calls it. */
  readonly name?: string;
  readonly 'aria-label'?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A file to keep. It is a link, for «Save as» and a new tab; a refusal is told here, in a sentence, and nothing is
 * left.
 */
export function DownloadButton({ address, name, children, ...button }: DownloadButtonProps) {
  const { t } = useTranslation('shell');
  const [progress, setProgress] = useState<ArchiveProgress>();
  const taking = useMutation({
    mutationFn: () => takeFile(address, name, setProgress),
    onSettled: () => setProgress(undefined),
    onError: (error) =>
      notifications.show({
        color: 'red',
        title: t(isOffline(error) ? 'offline.title' : 'error.title'),
        message: isOffline(error) ? t('offline.again') : error.message,
        autoClose: 15_000,
        closeButtonProps: { 'aria-label': t('close') },
      }),
  });
  const take = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    taking.mutate();
  };
  return (
    <Stack gap={4}>
      <Button
        component="a"
        href={address}
        download={name ?? true}
        {...button}
        loading={taking.isPending}
        onClick={take}
      >
        {children}
      </Button>
      {progress && (
        <div role="status">
          <Text size="sm">{t('archive.progress', { done: progress.done, count: progress.files })}</Text>
          <Progress
            value={(100 * progress.done) / progress.files}
            size="lg"
            aria-label={t('archive.label')}
          />
        </div>
      )}
    </Stack>
  );
}

interface ArchiveProgress {
  readonly done: number;
  readonly files: number;
}

/** The file, whole, or a refusal. An archive that is written while it is read tells how far it is. */
async function takeFile(
  address: string,
  name: string | undefined,
  onProgress: (progress: ArchiveProgress) => void,
): Promise<void> {
  const answer = await fetchFile(address);
  const files = Number(answer.headers.get('archive-files'));
  const reading = files > 0 ? readArchive(answer, (done) => onProgress({ done, files })) : answer.blob();
  const content = await reading.catch(throwOffline);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name ?? nameOf(answer);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf({ headers }: Response): string {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}
