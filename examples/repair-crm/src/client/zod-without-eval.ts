import * as z from 'zod';

// Without this zod tries whether it may make code at run time, which the page's policy forbids and reports.
z.config({ jitless: true });
