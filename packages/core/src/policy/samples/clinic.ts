import type { ConsentPurpose, InformationPurpose, Policy } from '../../model/policy.js';
import { definePolicy } from '../define-policy.js';
import { type SampleOptions, sampleFrame } from './sample-frame.js';

/** What a practice must and may do without asking: keep the record of the treatment, and remind of appointments. */
const told = (name: string) =>
  [
    {
      id: 'treatment',
      kind: 'information',
      basis: 'legal_obligation',
      required: true,
      title: { en: 'Your medical record', de: 'Ihre Krankengeschichte' },
      text: {
        en: `${name} keeps your name, contact details, diagnoses and treatments in a medical record, as the law on doctors demands. This is no consent. The record stays for ten years after the last visit.`,
        de: `${name} führt über Name, Kontaktdaten, Diagnosen und Behandlungen eine Krankengeschichte, wie es das Ärzterecht verlangt. Das ist keine Einwilligung. Sie bleibt zehn Jahre nach dem letzten Besuch aufbewahrt.`,
      },
      clerkLabel: { en: 'Told about the medical record', de: 'Über die Krankengeschichte informiert' },
      dataCategories: ['name', 'contact details', 'health data'],
      retention: { period: 'P10Y', from: 'lastVisit' },
    },
    {
      id: 'appointments',
      kind: 'information',
      basis: 'contract',
      channels: ['sms', 'email', 'phone'],
      title: { en: 'Reminders of appointments', de: 'Terminerinnerungen' },
      text: {
        en: `${name} reminds you of your appointments and tells you when one has to be moved. The message says nothing about why you come.`,
        de: `${name} erinnert Sie an Ihre Termine und meldet sich, wenn einer verschoben werden muss. Der Grund Ihres Besuchs steht nicht in der Nachricht.`,
      },
      clerkLabel: { en: 'Told about reminders', de: 'Über Erinnerungen informiert' },
      dataCategories: ['name', 'contact details', 'appointments'],
    },
  ] as const satisfies readonly InformationPurpose[];

/** What needs an express yes, because it says something about somebody's health. */
const asked = (name: string, url: string) =>
  [
    {
      id: 'health-news',
      kind: 'consent',
      specialCategories: true,
      informationSocietyService: true,
      channels: ['email'],
      expiresAfter: 'P24M',
      title: { en: 'Health newsletter', de: 'Gesundheitsbrief' },
      text: {
        en: `I agree that ${name} uses my diagnoses to choose health tips for me and sends them to me by e-mail.`,
        de: `Ich willige ein, dass ${name} anhand meiner Diagnosen Gesundheitstipps für mich auswählt und mir per E-Mail schickt.`,
      },
      script: {
        en: `Do you agree that ${name} uses your diagnoses to choose health tips for you and e-mails them to you? You can say stop at any time.`,
        de: `Willigen Sie ein, dass ${name} anhand Ihrer Diagnosen Gesundheitstipps für Sie auswählt und per E-Mail schickt? Sie können das jederzeit widerrufen.`,
      },
      clerkLabel: { en: 'Health newsletter', de: 'Gesundheitsbrief' },
      withdrawal: {
        text: {
          en: 'I can withdraw this at any time, by the link in every message or at the desk. What was sent until then remains lawful.',
          de: 'Ich kann das jederzeit widerrufen, über den Link in jeder Nachricht oder am Empfang. Was bis dahin geschickt wurde, bleibt rechtmäßig.',
        },
        url,
      },
      dataCategories: ['e-mail address', 'health data'],
    },
    {
      id: 'research-register',
      kind: 'consent',
      specialCategories: true,
      informationSocietyService: true,
      expiresAfter: 'P5Y',
      title: { en: 'Asthma register', de: 'Asthmaregister' },
      text: {
        en: `I agree that ${name} enters my diagnosis and the course of my treatment in its asthma register, without my name, to study which treatments help.`,
        de: `Ich willige ein, dass ${name} meine Diagnose und meinen Behandlungsverlauf ohne meinen Namen in das eigene Asthmaregister einträgt, um zu untersuchen, welche Behandlungen helfen.`,
      },
      clerkLabel: { en: 'Asthma register', de: 'Asthmaregister' },
      withdrawal: {
        text: {
          en: 'I can withdraw this at any time at the desk, and my treatment does not change. What was studied until then remains lawful.',
          de: 'Ich kann das jederzeit am Empfang widerrufen, an meiner Behandlung ändert sich nichts. Was bis dahin untersucht wurde, bleibt rechtmäßig.',
        },
        url,
      },
      dataCategories: ['health data'],
    },
  ] as const satisfies readonly ConsentPurpose[];

/**
 * A doctor's practice: the record and the reminders are told, what uses health data is asked by Yes and No, and for a child a
 * guardian says yes.
 * @throws `invalid_policy` if the options break the rule
 */
export function clinic(
  options: SampleOptions = {},
): Policy<'treatment' | 'appointments' | 'health-news' | 'research-register'> {
  const { frame, name, wayOutUrl } = sampleFrame('clinic', options);
  return definePolicy({
    ...frame,
    title: { en: 'Your data at the practice', de: 'Ihre Daten in der Ordination' },
    purposes: [...told(name), ...asked(name, wayOutUrl)],
  });
}
