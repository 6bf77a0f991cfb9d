import { useTranslation } from 'react-i18next';
import { Compared, Differing, Side } from './compared.tsx';
import { differingPart } from './differing-part.ts';
import type { AlikeMaster, MasterList, MasterSuspect } from './suspect.ts';

/** A new contract, slot, client… beside the one that it looks like; the characters that differ are marked. */
export function ComparedMasters({ suspect }: { suspect: MasterSuspect }) {
  const { t } = useTranslation('exchange');
  const { says, resembles } = suspect;
  const name = t(`suspects.master.${says.list}`);
  return (
    <Compared>
      <Side
        title={t('suspects.inFile', { row: suspect.row })}
        facts={[[name, <Name key="name" text={says.name} beside={resembles.name} />]]}
      />
      <Side
        title={<AlikeTitle master={resembles} />}
        facts={[[name, <Name key="name" text={resembles.name} beside={says.name} />]]}
      />
    </Compared>
  );
}

function Name({ text, beside }: { text: string; beside: string }) {
  const { before, differs, after } = differingPart(text, beside);
  return (
    <>
      {before}
      {differs !== '' && <Differing>{differs}</Differing>}
      {after}
    </>
  );
}

/** Lists whose records have a page of their own. */
const pages: Partial<Record<MasterList, string>> = {
  contracts: '/contracts/',
  clients: '/clients/',
  warehouses: '/warehouses/',
  tariffs: '/tariffs/',
};

function AlikeTitle({ master: { list, id, row } }: { master: AlikeMaster }) {
  const { t } = useTranslation('exchange');
  const page = pages[list];
  if (id === null) return t('suspects.inFile', { row });
  if (page === undefined) return t('suspects.exists');
  return (
    <a href={page + id} target="_blank" rel="noreferrer">
      {t('suspects.exists')}
    </a>
  );
}
