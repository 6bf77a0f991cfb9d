import { ActionIcon, Button, Group, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, languages } from '../language/language.ts';

/** Language and light or dark, for whoever looks at the page. */
export function PageOptions() {
  const { t, i18n } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <Group justify="center" gap="sm">
      <Group gap={0} role="group" aria-label={t('language')}>
        {languages.map((language) => (
          <Button
            key={language}
            variant={language === i18n.language ? 'light' : 'subtle'}
            size="compact-md"
            aria-pressed={language === i18n.language}
            onClick={() => void chooseLanguage(language)}
          >
            {language.toUpperCase()}
          </Button>
        ))}
      </Group>
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
