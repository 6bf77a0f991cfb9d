import './theme/mantine.css';
import '@mantine/notifications/styles.css';
import 'dayjs/locale/ru';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startMessages } from './language/language.ts';
import { noticeFailedStyles } from './shell/load-screen.ts';

noticeFailedStyles();
await startMessages();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// As a transition, in small pieces: a slow phone reacts to touches while the first screen is rendered.
startTransition(() => createRoot(root).render(<App />));
