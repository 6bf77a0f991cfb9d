import { Alert, Button, Group, ScrollArea, Stack, Table, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { paths } from '../api/schema.d.ts';
import { useFormat } from '../language/format.ts';
import { FindingTable } from './finding-table.tsx';

type ImportReport = paths['/imports']['post']['responses'][201]['content']['application/json'];

/** What an import did, sheet by sheet, which rows it left out because their day has not come (rule R1), and where to go now. */
export function ImportSummary({ report }: { report: ImportReport }) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const isNew = report.sheets.some(({ added }) => added > 0);
  const leftOut = report.sheets.reduce((sum, sheet) => sum + sheet.leftOut, 0);
  return (
    <Stack component="section" gap="md" aria-label={t('done.title')}>
      <Alert
        color="teal"
        icon={<IconCircleCheck aria-hidden />}
        title={t(isNew ? 'done.title' : 'done.nothingNew')}
      >
        {leftOut > 0
          ? t('done.leftOutHint', { count: leftOut })
          : t(isNew ? 'done.hint' : 'done.nothingNewHint')}
        {report.corrected > 0 && ` ${t('done.corrected', { count: report.corrected })}`}
        {report.rerecorded > 0 && ` ${t('done.rerecorded', { count: report.rerecorded })}`}
      </Alert>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('done.sheets') }}>
        <Table maw={640} miw={360} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('done.sheet')}</Table.Th>
              <Table.Th ta="right">{t('done.read')}</Table.Th>
              <Table.Th ta="right">{t('done.added')}</Table.Th>
              <Table.Th ta="right">{t('done.existing')}</Table.Th>
              {leftOut > 0 && <Table.Th ta="right">{t('done.leftOut')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {report.sheets.map(({ sheet, read, added, existing, leftOut: later }) => (
              <Table.Tr key={sheet}>
                <Table.Td>{sheet}</Table.Td>
                <Table.Td ta="right">{format.number(read)}</Table.Td>
                <Table.Td ta="right">{format.number(added)}</Table.Td>
                <Table.Td ta="right">{format.number(existing)}</Table.Td>
                {leftOut > 0 && <Table.Td ta="right">{format.number(later)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      <div>
        <Title order={2} size="h3" mb="xs">
          {t('next.title')}
        </Title>
        <Group gap="sm">
          <Button component={Link} to="/close-month" mih={44}>
            {t('next.closeMonth')}
          </Button>
          <Button component={Link} to="/clients" variant="default" mih={44}>
            {t('next.clients')}
          </Button>
          <Button component={Link} to="/space" variant="default" mih={44}>
            {t('next.space')}
          </Button>
        </Group>
      </div>
      {report.warningCount > 0 && (
        <>
          <Title order={2} size="h3">
            {t('done.warnings', { count: report.warningCount })}
          </Title>
          <FindingTable
            findings={report.warnings}
            total={report.warningCount}
            label={t('done.warnings', { count: report.warningCount })}
          />
        </>
      )}
    </Stack>
  );
}
