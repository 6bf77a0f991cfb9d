import './theme/mantine.css';
import '@mantine/notifications/styles.css';
import 'dayjs/locale/ru';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startMessages } from './language/language.ts';

await startMessages();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// In small pieces: a slow phone stays able to answer the finger while the first screen is being made.
startTransition(() => createRoot(root).render(<App />));
