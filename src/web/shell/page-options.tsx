import {
  ActionIcon,
  Group,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '../messages.ts';
import type { Language } from '../messages.ts';

/** Language and light or dark, for whoever looks at the page. */
export function PageOptions() {
  const { t, i18n } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <Group justify="center" gap="sm">
      <SegmentedControl
        size="xs"
        aria-label={t('language')}
        value={i18n.language}
        onChange={(language) => void chooseLanguage(language as Language)}
        data={languages.map((language) => ({ value: language, label: language.toUpperCase() }))}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t(`scheme.${other}`)}
        onClick={() => setColorScheme(other)}
      >
        {scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Group>
  );
}
