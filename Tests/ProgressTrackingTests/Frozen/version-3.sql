PRAGMA application_id = 1298752627;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 events and reading models');
INSERT INTO grdb_migrations VALUES('2 named sessions, extras, efforts and loads');
INSERT INTO grdb_migrations VALUES('3 copied devices, and one person of two');
CREATE TABLE devices (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  isOwn INTEGER NOT NULL
, place TEXT) STRICT;
INSERT INTO devices VALUES(1,X'01a220a4f5d97a8b87d06a0588c0f659',1,NULL);
CREATE TABLE runners (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  livesHere INTEGER NOT NULL,
  knownUntil INTEGER,
  knownThrough INTEGER
, person INTEGER REFERENCES runners) STRICT;
INSERT INTO runners VALUES(1,X'01a220a4f5d9771aaeac0ecd7840ff95',1,NULL,NULL,NULL);
CREATE TABLE programmes (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (hash, id, revision)
) STRICT;
INSERT INTO programmes VALUES(1,'small',1,'a5346a8deab606a67e878e2bcdcea95f191ee031600d157f591079e5267d6e3e');
CREATE TABLE programmeTexts (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;
INSERT INTO programmeTexts VALUES('a5346a8deab606a67e878e2bcdcea95f191ee031600d157f591079e5267d6e3e',replace('format: midstance/1\nid: small\nrevision: 1\ntitle: Small\naffected: none\ncontact: {name: The practice, phone: "0000 000 000"}\npain:\n  regions: [knee]\n  ask: [before, after]\nexercises:\n  - {id: stand, name: Stand, position: Standing, side: both, sets: 2, hold: 1s}\n  - {id: reach, name: Reach, position: Standing, side: both, sets: 2, reps: 2}\nphases:\n  - id: only\n    title: Only\n    schedule: {every: day}\n    do: [stand, reach]\n','\n',char(10)));
CREATE TABLE outdated (
  event INTEGER PRIMARY KEY REFERENCES events
) STRICT;
CREATE TABLE sessions (
  id BLOB PRIMARY KEY,
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  at INTEGER NOT NULL,
  programme INTEGER,
  phase TEXT NOT NULL,
  name TEXT,
  rehearsed INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  completed INTEGER NOT NULL,
  held INTEGER NOT NULL,
  worked INTEGER NOT NULL,
  ending TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO sessions VALUES(X'01a220a4f73775c79490d873b9a5a841',1,20785,1795844011841,1,'only',NULL,0,4,4,0,4,'finished');
INSERT INTO sessions VALUES(X'01a220a54f317e8fa9bff9ffa938f830',1,20785,1795844034360,1,'only',NULL,0,4,2,0,2,'finished');
INSERT INTO sessions VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96',1,20785,1795844056692,1,'only',NULL,1,4,2,0,2,'finished');
CREATE TABLE sets (
  session BLOB NOT NULL,
  position INTEGER NOT NULL,
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  rehearsed INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  level TEXT,
  number INTEGER NOT NULL,
  side TEXT,
  unit TEXT NOT NULL,
  prescribed REAL NOT NULL,
  isPlanned INTEGER NOT NULL,
  isOptional INTEGER NOT NULL,
  at INTEGER,
  eased TEXT,
  done REAL,
  seconds REAL,
  ending TEXT,
  reason TEXT,
  source TEXT,
  load TEXT,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sets VALUES(X'01a220a4f73775c79490d873b9a5a841',0,1,20785,0,'stand',NULL,1,NULL,'seconds',1.0,1,0,1795844018089,NULL,1.0,1.0,'completed',NULL,'paced',NULL);
INSERT INTO sets VALUES(X'01a220a4f73775c79490d873b9a5a841',1,1,20785,0,'stand',NULL,2,NULL,'seconds',1.0,1,0,1795844024089,NULL,1.0,1.0,'completed',NULL,'paced',NULL);
INSERT INTO sets VALUES(X'01a220a4f73775c79490d873b9a5a841',2,1,20785,0,'reach',NULL,1,NULL,'repetitions',2.0,1,0,1795844029197,NULL,2.0,0.0040000000000000000832,'completed',NULL,'self-paced',NULL);
INSERT INTO sets VALUES(X'01a220a4f73775c79490d873b9a5a841',3,1,20785,0,'reach',NULL,2,NULL,'repetitions',2.0,1,0,1795844034198,NULL,2.0,0.0010000000000000000208,'completed',NULL,'self-paced',NULL);
INSERT INTO sets VALUES(X'01a220a54f317e8fa9bff9ffa938f830',0,1,20785,0,'stand',NULL,1,NULL,'seconds',1.0,1,0,1795844040437,NULL,1.0,1.0,'completed',NULL,'paced',NULL);
INSERT INTO sets VALUES(X'01a220a54f317e8fa9bff9ffa938f830',1,1,20785,0,'stand',NULL,2,NULL,'seconds',1.0,1,0,1795844046437,NULL,1.0,1.0,'completed',NULL,'paced',NULL);
INSERT INTO sets VALUES(X'01a220a54f317e8fa9bff9ffa938f830',2,1,20785,0,'reach',NULL,1,NULL,'repetitions',2.0,1,0,1795844051518,NULL,0.0,0.0010000000000000000208,'skipped','other','self-paced',NULL);
INSERT INTO sets VALUES(X'01a220a54f317e8fa9bff9ffa938f830',3,1,20785,0,'reach',NULL,2,NULL,'repetitions',2.0,1,0,1795844056518,NULL,0.0,0.0010000000000000000208,'skipped','other','self-paced',NULL);
INSERT INTO sets VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96',0,1,20785,1,'stand',NULL,1,NULL,'seconds',1.0,1,0,1795844056795,NULL,1.0,1.0,'completed',NULL,'paced',NULL);
INSERT INTO sets VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,20785,1,'stand',NULL,2,NULL,'seconds',1.0,1,0,1795844056829,NULL,1.0,1.0,'completed',NULL,'paced',NULL);
INSERT INTO sets VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96',2,1,20785,1,'reach',NULL,1,NULL,'repetitions',2.0,1,0,1795844056919,NULL,0.0,0.18699999999999999955,'skipped','other','self-paced',NULL);
INSERT INTO sets VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96',3,1,20785,1,'reach',NULL,2,NULL,'repetitions',2.0,1,0,1795844056953,NULL,0.0,1.7889999999999999236,'skipped','other','self-paced',NULL);
CREATE TABLE exerciseDays (
  session BLOB NOT NULL,
  exercise TEXT NOT NULL,
  side TEXT NOT NULL,
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  rehearsed INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  completed INTEGER NOT NULL,
  partial INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  held INTEGER NOT NULL,
  done REAL NOT NULL,
  capped REAL NOT NULL,
  confirmations INTEGER NOT NULL,
  asShown INTEGER NOT NULL,
  worked INTEGER NOT NULL,
  effort INTEGER,
  load TEXT,
  PRIMARY KEY (session, exercise, side)
) STRICT, WITHOUT ROWID;
INSERT INTO exerciseDays VALUES(X'01a220a4f73775c79490d873b9a5a841','reach','',1,20785,0,2,2,2,0,0,0,2.0,2.0,1,1,2,NULL,NULL);
INSERT INTO exerciseDays VALUES(X'01a220a4f73775c79490d873b9a5a841','stand','',1,20785,0,2,2,2,0,0,0,2.0,2.0,1,1,2,NULL,NULL);
INSERT INTO exerciseDays VALUES(X'01a220a54f317e8fa9bff9ffa938f830','reach','',1,20785,0,2,2,0,0,2,0,0.0,0.0,0,0,0,NULL,NULL);
INSERT INTO exerciseDays VALUES(X'01a220a54f317e8fa9bff9ffa938f830','stand','',1,20785,0,2,2,2,0,0,0,2.0,2.0,0,0,2,NULL,NULL);
INSERT INTO exerciseDays VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96','reach','',1,20785,1,2,2,0,0,2,0,0.0,0.0,0,0,0,NULL,NULL);
INSERT INTO exerciseDays VALUES(X'01a220a5a66a7ac1a83aa764d8b80f96','stand','',1,20785,1,2,2,2,0,0,0,2.0,2.0,1,1,2,NULL,NULL);
CREATE TABLE scores (
  event INTEGER PRIMARY KEY REFERENCES events,
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  at INTEGER NOT NULL,
  askedOn INTEGER NOT NULL,
  session BLOB,
  programme TEXT,
  rehearsed INTEGER NOT NULL,
  moment TEXT NOT NULL,
  region TEXT NOT NULL,
  score INTEGER,
  sharp INTEGER NOT NULL,
  exercise TEXT,
  recalled INTEGER NOT NULL
) STRICT;
INSERT INTO scores VALUES(3,1,20785,1795844011606,20785,NULL,'small',0,'next morning','knee',3,0,NULL,0);
INSERT INTO scores VALUES(6,1,20785,1795844012018,20785,X'01a220a4f73775c79490d873b9a5a841','small',0,'before','knee',2,0,NULL,0);
INSERT INTO scores VALUES(13,1,20785,1795844034289,20785,X'01a220a4f73775c79490d873b9a5a841','small',0,'after','knee',1,0,NULL,0);
INSERT INTO scores VALUES(16,1,20785,1795844034397,20785,X'01a220a54f317e8fa9bff9ffa938f830','small',0,'before','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(22,1,20785,1795844056564,20785,X'01a220a54f317e8fa9bff9ffa938f830','small',0,'after','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(25,1,20785,1795844056737,20785,X'01a220a5a66a7ac1a83aa764d8b80f96','small',1,'before','knee',0,0,NULL,0);
INSERT INTO scores VALUES(31,1,20785,1795844056984,20785,X'01a220a5a66a7ac1a83aa764d8b80f96','small',1,'after','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(33,1,20785,1795844057085,20785,NULL,'small',0,'after','knee',5,0,NULL,0);
CREATE TABLE forgotten (
  hash TEXT PRIMARY KEY,
  day INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "events" (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES devices,
  sequence INTEGER NOT NULL,
  at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  day INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  runner INTEGER NOT NULL REFERENCES runners,
  writtenAs INTEGER REFERENCES runners,
  session BLOB,
  programme INTEGER REFERENCES programmes,
  rehearsed INTEGER NOT NULL,
  supersedes BLOB,
  retracts BLOB,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  payload TEXT NOT NULL
) STRICT;
INSERT INTO events VALUES(1,X'01a220a4f5d97833bda819605e2d6ef2',1,1,1795844011481,'Europe/Berlin',20785,393,1,NULL,NULL,NULL,0,NULL,NULL,'runner named',1,'{"name":""}');
INSERT INTO events VALUES(2,X'01a220a4f5f17e8dab2fff5130b7eb40',1,2,1795844011505,'Europe/Berlin',20785,393,1,NULL,NULL,1,0,NULL,NULL,'programme followed',1,'{"phase":"only"}');
INSERT INTO events VALUES(3,X'01a220a4f6567e6ca329a663fd675127',1,3,1795844011606,'Europe/Berlin',20785,393,1,NULL,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"next morning","region":"knee","score":3}');
INSERT INTO events VALUES(4,X'01a220a4f741726ea9353b9071f4ba31',1,4,1795844011841,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}');
INSERT INTO events VALUES(5,X'01a220a4f7be7e0cac2bfafc9c069562',1,5,1795844011966,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'stop signs answered',1,'{"present":[]}');
INSERT INTO events VALUES(6,X'01a220a4f7f27f0f8a5abc5ef6ab684e',1,6,1795844012018,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee","score":2}');
INSERT INTO events VALUES(7,X'01a220a50fa97dc89fb4ba2f53f64779',1,7,1795844018089,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(8,X'01a220a52719745ab19e4ba1d13adffd',1,8,1795844024089,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(9,X'01a220a5275177ecb6bd53521ddbd30b',1,9,1795844024145,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'exercise confirmed',1,'{"exercise":"stand","shown":true}');
INSERT INTO events VALUES(10,X'01a220a53b0d77d4b85f44e35de87dab',1,10,1795844029197,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"seconds":0.004,"source":"self-paced"}');
INSERT INTO events VALUES(11,X'01a220a54e967be9847cc1a023c7813a',1,11,1795844034198,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(12,X'01a220a54ec0786ba6612847da520ceb',1,12,1795844034240,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'exercise confirmed',1,'{"exercise":"reach","shown":true}');
INSERT INTO events VALUES(13,X'01a220a54ef173f48f09d52d4ebf1cda',1,13,1795844034289,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee","score":1}');
INSERT INTO events VALUES(14,X'01a220a54ef1719a9f6afc0c741bbca7',1,14,1795844034289,'Europe/Berlin',20785,393,1,NULL,X'01a220a4f73775c79490d873b9a5a841',1,0,NULL,NULL,'session ended',1,'{"how":"finished"}');
INSERT INTO events VALUES(15,X'01a220a54f387e9d93035b8afb22e466',1,15,1795844034360,'Europe/Berlin',20785,393,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}');
INSERT INTO events VALUES(16,X'01a220a54f5d7aa8835a84b7d66f26e8',1,16,1795844034397,'Europe/Berlin',20785,393,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee"}');
INSERT INTO events VALUES(17,X'01a220a566f57afcbffafa7a2adc929c',1,17,1795844040437,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(18,X'01a220a57e657ecb968d72afb014e77b',1,18,1795844046437,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(19,X'01a220a57e8c7f699b0aea613384164e',1,19,1795844046476,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'exercise confirmed',1,'{"exercise":"stand"}');
INSERT INTO events VALUES(20,X'01a220a5923e70b78e527ace312219a8',1,20,1795844051518,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"reason":"other","seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(21,X'01a220a5a5c67ac29c6175fc5494e3d4',1,21,1795844056518,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"reason":"other","seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(22,X'01a220a5a5f47056a1085e20f1ac9deb',1,22,1795844056564,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee"}');
INSERT INTO events VALUES(23,X'01a220a5a5f47c0ba9bef2cb1aca2ad1',1,23,1795844056564,'Europe/Berlin',20785,394,1,NULL,X'01a220a54f317e8fa9bff9ffa938f830',1,0,NULL,NULL,'session ended',1,'{"how":"finished"}');
INSERT INTO events VALUES(24,X'01a220a5a674735ca75669fd12109b54',1,24,1795844056692,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}');
INSERT INTO events VALUES(25,X'01a220a5a6a17f78aaf848ffbad66646',1,25,1795844056737,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee","score":0}');
INSERT INTO events VALUES(26,X'01a220a5a6db732998a32e91de98d789',1,26,1795844056795,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(27,X'01a220a5a6fd784393331a2ede6a3ea7',1,27,1795844056829,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(28,X'01a220a5a71c7eb1b0fb3e2d62cd6c2f',1,28,1795844056860,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'exercise confirmed',1,'{"exercise":"stand","shown":true}');
INSERT INTO events VALUES(29,X'01a220a5a7577fb588a04b8a9b66ac53',1,29,1795844056919,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"reason":"other","seconds":0.187,"source":"self-paced"}');
INSERT INTO events VALUES(30,X'01a220a5a77977269c746d3a17a0b01d',1,30,1795844056953,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"reason":"other","seconds":1.789,"source":"self-paced"}');
INSERT INTO events VALUES(31,X'01a220a5a7987adaa5e0ca58e5c66bbc',1,31,1795844056984,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee"}');
INSERT INTO events VALUES(32,X'01a220a5a7987657bff11300b32588eb',1,32,1795844056984,'Europe/Berlin',20785,394,1,NULL,X'01a220a5a66a7ac1a83aa764d8b80f96',1,1,NULL,NULL,'session ended',1,'{"how":"finished"}');
INSERT INTO events VALUES(33,X'01a220a5a7fd7f119316022efbdec9ed',1,33,1795844057085,'Europe/Berlin',20785,394,1,NULL,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee","score":5}');
INSERT INTO events VALUES(34,X'01a220a62c1e7d508a3bc07de19f5b62',1,33,1795844118085,'Europe/Berlin',20785,395,1,NULL,NULL,1,0,NULL,NULL,'noted',1,'{"author":"runner","text":"in the copy"}');
CREATE INDEX sessionsByDay ON sessions (runner, day);
CREATE INDEX setsByDay ON sets (runner, day, rehearsed, isOptional, ending, reason, source);
CREATE INDEX exerciseDaysByDay ON exerciseDays (runner, day);
CREATE INDEX scoresByMoment ON scores (runner, moment, day);
CREATE INDEX scoresSharp ON scores (runner, at) WHERE sharp = 1;
CREATE INDEX scoresByDay ON scores (runner, day, at);
CREATE INDEX eventsByPlace ON events (device, sequence);
CREATE INDEX eventsBySession ON events (session) WHERE session IS NOT NULL;
CREATE INDEX eventsByKind ON events (runner, kind, at);
CREATE INDEX eventsByDay ON events (runner, day);
CREATE INDEX eventsBySuperseded ON events (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX eventsByRetracted ON events (retracts) WHERE retracts IS NOT NULL;
COMMIT;
