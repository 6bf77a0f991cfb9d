import { Button } from '@mantine/core';
import type { ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile, isOffline } from '../api/client.ts';

interface DownloadButtonProps extends ButtonProps {
  /** A file of the API. */
  readonly address: string;
  /** What the file is called here; else as the server calls it. */
  readonly name?: string;
  readonly 'aria-label'?: string | undefined;
  readonly children: ReactNode;
}

/** A file to keep. It is a link, for «Save as» and a new tab; a refusal is told here, in a sentence, and nothing is left. */
export function DownloadButton({ address, name, children, ...button }: DownloadButtonProps) {
  const { t } = useTranslation('shell');
  const taking = useMutation({
    mutationFn: () => takeFile(address, name),
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
  );
}

/**
 * A file whose size is known is small enough to be handed over whole. One that is written while it is read, such as a
 * month of documents, is only asked for: once it begins, the browser takes it by itself, to the disk and not to memory.
 */
async function takeFile(address: string, name?: string): Promise<void> {
  const answer = await fetchFile(address);
  const called = name ?? nameOf(answer);
  if (answer.headers.get('content-length') === null) {
    await answer.body?.cancel();
    save(address, called);
    return;
  }
  const content = URL.createObjectURL(await answer.blob());
  save(content, called);
  setTimeout(() => URL.revokeObjectURL(content), 60_000);
}

function nameOf({ headers }: Response): string {
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
