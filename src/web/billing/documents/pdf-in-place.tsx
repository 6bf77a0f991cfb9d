import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '../../api/client.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';

interface PdfInPlaceProps {
  readonly address: string;
  readonly title: string;
  /** What of the document is printed and may change: its status. Another one loads the PDF again. */
  readonly mark: string;
}

/** A document's PDF beside its explanation: fetched by us and not by the frame, which would show a refusal as it comes. */
export function PdfInPlace({ address, title, mark }: PdfInPlaceProps) {
  const { t } = useTranslation('billing');
  const pdf = useQuery({
    queryKey: ['pdf', address, mark],
    queryFn: async () => (await fetchFile(address)).blob(),
    staleTime: Infinity,
    gcTime: 0,
  });
  const content = pdf.data;
  const show = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (!frame || !content) return undefined;
      const url = URL.createObjectURL(content);
      frame.src = `${url}#toolbar=0&navpanes=0&view=FitH`;
      return () => URL.revokeObjectURL(url);
    },
    [content],
  );
  if (pdf.error) return <PageError error={pdf.error} retry={() => void pdf.refetch()} />;
  if (!content) return <PageLoading tall />;
  return (
    <iframe
      ref={show}
      title={`${t('document.pdf')}: ${title}`}
      style={{
        position: 'sticky',
        top: 72,
        width: '100%',
        height: 'calc(100vh - 88px)',
        border: '1px solid var(--mantine-color-default-border)',
        borderRadius: 'var(--mantine-radius-md)',
      }}
    />
  );
}
