import { Alert, Anchor, Button, Grid, Stack, Text } from '@mantine/core';
import { IconBan, IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DownloadButton } from '../../parts/files/download-button.tsx';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { Facts } from '../../parts/page/facts.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { useNarrow } from '../../browser/use-narrow.ts';
import { useMay } from '../../session/session.ts';
import type { Schemas } from '../../api/schemas.ts';
import { DocumentLines } from './document-lines.tsx';
import { DocumentLink } from './document-link.tsx';
import { DocumentStatus } from './document-status.tsx';
import { PdfInPlace } from './pdf-in-place.tsx';
import { VoidDocument } from './void-document.tsx';

type InFull = Schemas['DocumentInFull'];
type Kind = 'invoice' | 'act';

/** An invoice: its PDF in place, and why it comes to this sum. */
export function InvoicePage() {
  const { id = '' } = useParams();
  const invoice = useQuery({
    queryKey: ['invoices', id],
    queryFn: () => answer(api.GET('/invoices/{id}', { params: { path: { id } } })),
  });
  if (invoice.isPending) return <PageLoading />;
  if (invoice.isLoadingError)
    return <PageError wholePage error={invoice.error} retry={() => void invoice.refetch()} />;
  return <DocumentInFull kind="invoice" document={invoice.data} />;
}

/** An act: the same, on the other form. */
export function ActPage() {
  const { id = '' } = useParams();
  const act = useQuery({
    queryKey: ['acts', id],
    queryFn: () => answer(api.GET('/acts/{id}', { params: { path: { id } } })),
  });
  if (act.isPending) return <PageLoading />;
  if (act.isLoadingError) return <PageError wholePage error={act.error} retry={() => void act.refetch()} />;
  return <DocumentInFull kind="act" document={act.data} />;
}

function DocumentInFull({ kind, document }: { kind: Kind; document: InFull }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  // Phones show PDFs in an application of their own.
  const narrow = useNarrow();
  const mayVoid = useMay('runBilling');
  const title = t(`document.${kind}`, { number: document.number, date: format.day(document.date) });
  const pdf = `/api/v1/${kind}s/${document.id}/pdf`;
  return (
    <>
      <PageHead title={title} back={{ to: `/documents?month=${document.month}`, text: t('document.back') }}>
        {narrow && (
          <Button
            component="a"
            href={pdf}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconFileTypePdf size={18} aria-hidden />}
          >
            {t('document.openPdf')}
          </Button>
        )}
        <DownloadButton
          address={pdf}
          name={`${title}.pdf`}
          variant={narrow ? 'default' : 'filled'}
          size={narrow ? 'sm' : 'md'}
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('document.download')}
        </DownloadButton>
        {mayVoid && document.status === 'issued' && <VoidDocument document={document} />}
      </PageHead>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            {document.voided && <Voided voided={document.voided} month={document.month} />}
            <DocumentFacts kind={kind} document={document} />
            <DocumentLines document={document} />
          </Stack>
        </Grid.Col>
        {!narrow && (
          <Grid.Col span={{ base: 12, lg: 6 }}>
            <PdfInPlace address={pdf} title={title} mark={document.status} />
          </Grid.Col>
        )}
      </Grid>
    </>
  );
}

function Voided({ voided, month }: { voided: NonNullable<InFull['voided']>; month: string }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Alert color="red" icon={<IconBan aria-hidden />} title={t('document.isVoided')}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('document.voided', { ...voided, at: format.instant(voided.at) })}
      </Text>
      <Anchor
        component={Link}
        to={`/close-month?month=${month}`}
        underline="always"
        size="sm"
        c="inherit"
        py={6}
      >
        {t('void.again')}
      </Anchor>
    </Alert>
  );
}

function DocumentFacts({ kind, document }: { kind: Kind; document: InFull }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const counterpart =
    kind === 'invoice'
      ? ({ kind: 'act', id: document.actId, number: document.actNumber } as const)
      : ({ kind: 'invoice', id: document.invoiceId, number: document.invoiceNumber } as const);
  return (
    <Facts
      items={[
        [t('document.total'), format.money(document.total)],
        [
          t('document.vatTotal'),
          document.lines.every(({ vatRate }) => vatRate === 'none')
            ? t('document.noVat')
            : format.money(document.vatTotal),
        ],
        [t('document.dueOn'), format.day(document.dueOn)],
        [
          t('document.client'),
          <Anchor key="client" component={Link} to={`/clients/${document.clientId}`} fw={600}>
            {document.clientName}
          </Anchor>,
        ],
        [
          t('document.contract'),
          <Anchor key="contract" component={Link} to={`/contracts/${document.contractId}`} fw={600}>
            {document.contractNumber}
          </Anchor>,
        ],
        [
          t(`document.counterpartOf${kind}`),
          <DocumentLink key="counterpart" kind={counterpart.kind} id={counterpart.id} fw={600}>
            {t('document.number', { number: counterpart.number })}
          </DocumentLink>,
        ],
        [t('document.month'), format.month(document.month)],
        [t('document.organization'), document.organizationName],
        [t('document.status'), <DocumentStatus key="status" status={document.status} />],
      ]}
    />
  );
}
