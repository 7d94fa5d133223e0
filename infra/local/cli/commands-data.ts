/** What the command line offers, as its help tells it. Names, options and output are stable: people script against them. */
export interface Command {
  usage: string;
  /** One line. */
  says: string;
  /** What comes out, and when it ends with 1. */
  more: string;
  example: string;
  /** Speaks to a running system: the embedded one of --data, or the deployed one of --stack. */
  system?: true;
}

export const COMMANDS: Record<string, Command> = {
  split: {
    usage: 'split FILE…',
    says: 'the segments of each file',
    more: 'A JSON line a file: format, encoding, segments with offsets in UTF-16 code units of the decoded text. Ends with 1 when a file is refused; the reason is on stderr.',
    example: 'npx rightsdesk split events/drops/*.txt',
  },
  rights: {
    usage: 'rights FILE.jsonl [--odrl]',
    says: 'the rights notices in texts',
    more: 'Reads {"id", "text"} a line; gives a JSON line each: notices with place, holder, terms, scope and confidence. --odrl adds each as an ODRL 2.2 policy in JSON-LD, with the dates and places it states.',
    example: 'npx rightsdesk rights texts.jsonl',
  },
  match: {
    usage: 'match --registered A.jsonl --queries B.jsonl',
    says: 'what texts of B share with texts of A',
    more: 'Reads {"id", "text"} a line of both; gives a JSON line a query: matches with score, containment and spans on both sides. "thirdParty" in a registered line lists passages that are not its holder’s, as for register.',
    example: 'npx rightsdesk match --registered ours.jsonl --queries theirs.jsonl',
  },
  check: {
    usage: 'check FILE --partner P [--register DIR]',
    says: 'what the pipeline would say of a file, without the index of works',
    more: 'A JSON line a story: verdict, holder, notices, reasons, flags. The register is a folder with partners.json, holders.json and licenses.json; events/register when none is given.',
    example: 'npx rightsdesk check events/drops/ilkha-noon.txt --partner kuzey-postasi',
  },
  start: {
    usage: 'start [--data DIR]',
    says: 'runs the whole system on this machine until Ctrl+C',
    more: 'Bundles the functions, synthesizes the template, runs both on an embedded AWS and loads a demo register into an empty folder. Data survive a restart.',
    example: 'npm start',
  },
  demo: {
    usage: 'demo [--data DIR]',
    says: 'starts afresh, drops sample files, prints the outcome, ends',
    more: 'What lies in its folder (.build/demo-data) is deleted first.',
    example: 'npm run demo',
  },
  drop: {
    usage: 'drop FILE --partner P',
    says: 'uploads a file as a partner does and waits for its receipt',
    more: 'Progress is on stderr, the receipt on stdout. Ends with 1 when the file is refused; the receipt says why and what to do.',
    example: 'npx rightsdesk drop events/drops/ilkha-noon.txt --partner kuzey-postasi',
    system: true,
  },
  flags: {
    usage: 'flags',
    says: 'open flags, the gravest first, then the oldest',
    more: 'A JSON line a flag.',
    example: 'npx rightsdesk flags',
    system: true,
  },
  export: {
    usage: 'export --pack FLAG [--lang en|tr|ar] [--out FILE]',
    says: 'the evidence pack of a flag, as a ZIP file',
    more: 'Its pages are in the language asked for, texts as they are. That it was taken is an event of the flag’s history. Lists of flags as CSV are in the console.',
    example: 'npx rightsdesk export --pack <flag id of: npx rightsdesk flags> --out evidence.zip',
    system: true,
  },
  register: {
    usage: 'register FILE.jsonl|ARCHIVE.zip --holder H',
    says: 'registers works in bulk, as their holder',
    more: 'Works are JSON Lines ({"id", "text", "lang", "headline"}) or the files of an archive; they take the way of a drop, in parts. "thirdParty" in a line lists passages that are not the holder’s, quoted or as {"start", "end"} of the text: their copy accuses nobody. Progress is on stderr. Stopped and run again, it goes on where it was and registers nothing twice. Ends with 1 when a part is refused.',
    example: 'npx rightsdesk register archive.jsonl --holder ilkha',
    system: true,
  },
  license: {
    usage: 'license import FILE.csv|FILE.jsonld [--dry-run] | license export --partner P',
    says: 'takes license versions in, or gives them out as ODRL 2.2',
    more: 'A JSON line a row or policy: what became of it, or what is wrong. What is not understood whole is left out whole; a version that stands is never edited. Stories that a version concerns are judged again within minutes. Ends with 1 when anything was refused.',
    example: 'npx rightsdesk license import contracts.csv --dry-run',
    system: true,
  },
  coverage: {
    usage:
      'coverage --partner P --work W|--holder H [--use U] [--words N] [--language L] [--channel C] [--place S] [--territory DE,AT] [--date D]',
    says: 'may the partner publish it? with every clause that was asked',
    more: 'Whole unless --words gives the length of an excerpt; today unless --date. What is left out is not known, and never read as a yes. Answered by the code that judges stories.',
    example: 'npx rightsdesk coverage --partner dicle-haber --holder ilkha --language tr --channel web --territory DE',
    system: true,
  },
  impact: {
    usage: 'impact FILE.csv|FILE.jsonld',
    says: 'how many flags license versions would open, close or change',
    more: 'A JSON line a version, with the ids of the flags. Every story of the partner that uses text of the holder is judged twice. Nothing is changed.',
    example: 'npx rightsdesk impact contracts.csv',
    system: true,
  },
  kill: {
    usage: 'kill WORK',
    says: 'withdraws a work; its copies at every partner are judged again',
    more: 'WORK is a story id, as flags and receipts carry it. There is no way back: a text that was withdrawn in error is delivered anew.',
    example: 'npx rightsdesk kill <story id of a work>',
    system: true,
  },
  hold: {
    usage: 'hold FLAG|DROP --reason WHY',
    says: 'a legal hold: files and texts stay, whatever their age',
    more: 'For a flag it holds the drop and the work, and its history tells of it. The daily sweep leaves held drops alone. Lifted by release, or in the console.',
    example: 'npx rightsdesk hold <flag id> --reason "case 12/2026"',
    system: true,
  },
  release: {
    usage: 'release FLAG|DROP --reason WHY',
    says: 'lifts a legal hold; the hold stays on record with its end',
    more: 'What is old enough goes with the next sweep.',
    example: 'npx rightsdesk release <flag id> --reason "case closed"',
    system: true,
  },
  recount: {
    usage: 'recount',
    says: 'proves that nothing is lost and nothing doubled',
    more: 'A JSON line a drop: stories = recorded + set aside + in flight, its flags and receipts; then one over all. Ends with 1 when it does not balance.',
    example: 'npx rightsdesk recount',
    system: true,
  },
  verify: {
    usage: 'verify [PACK]',
    says: 'checks an evidence pack, or every history of the system',
    more: 'With PACK it needs no system. Ends with 1 when anything was altered.',
    example: 'npx rightsdesk verify evidence.zip',
    system: true,
  },
};

/** Data folder of the embedded system where none is named. */
export const DATA_DIR = '.rightsdesk';

export const OPTIONS = `  --data DIR    data folder of the embedded system (default ${DATA_DIR})
  --stack NAME  act on the deployed environment NAME (dev, prod …), with the AWS credentials of the shell
  --help        this text; after a command: more about it`;
