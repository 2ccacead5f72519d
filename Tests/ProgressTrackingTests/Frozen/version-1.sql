PRAGMA application_id = 1298752627;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 events and reading models');
CREATE TABLE devices (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  isOwn INTEGER NOT NULL
) STRICT;
INSERT INTO devices VALUES(1,X'01a220a363857124ac8fed3e50a96090',1);
CREATE TABLE runners (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  livesHere INTEGER NOT NULL,
  knownUntil INTEGER,
  knownThrough INTEGER
) STRICT;
INSERT INTO runners VALUES(1,X'01a220a363857735b51766fc0a261c4d',1,NULL,NULL);
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
CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  device INTEGER NOT NULL REFERENCES devices,
  sequence INTEGER NOT NULL,
  at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  day INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  runner INTEGER NOT NULL REFERENCES runners,
  session BLOB,
  programme INTEGER REFERENCES programmes,
  rehearsed INTEGER NOT NULL,
  supersedes BLOB,
  retracts BLOB,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  payload TEXT NOT NULL,
  UNIQUE (device, sequence)
) STRICT;
INSERT INTO events VALUES(1,X'01a220a363857d478bbd8b58b47a9a38',1,1,1795843908485,'Europe/Berlin',20785,391,1,NULL,NULL,0,NULL,NULL,'runner named',1,'{"name":""}');
INSERT INTO events VALUES(2,X'01a220a363a57374a402441241517cd0',1,2,1795843908517,'Europe/Berlin',20785,391,1,NULL,1,0,NULL,NULL,'programme followed',1,'{"phase":"only"}');
INSERT INTO events VALUES(3,X'01a220a363fa72afa75923e0fc0489e4',1,3,1795843908602,'Europe/Berlin',20785,391,1,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"next morning","region":"knee","score":3}');
INSERT INTO events VALUES(4,X'01a220a3644f7315bf1f8ad8753417d7',1,4,1795843908687,'Europe/Berlin',20785,391,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}');
INSERT INTO events VALUES(5,X'01a220a364717aff85df37bbe885566b',1,5,1795843908721,'Europe/Berlin',20785,391,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'stop signs answered',1,'{"present":[]}');
INSERT INTO events VALUES(6,X'01a220a364857c1086b35d69c7748e8d',1,6,1795843908741,'Europe/Berlin',20785,391,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee","score":2}');
INSERT INTO events VALUES(7,X'01a220a37c117adfa19bc120077e9463',1,7,1795843914769,'Europe/Berlin',20785,391,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(8,X'01a220a393817edea6b4e96635ad1e48',1,8,1795843920769,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(9,X'01a220a393a87f01ab745d10d81842d3',1,9,1795843920808,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'exercise confirmed',1,'{"exercise":"stand","shown":true}');
INSERT INTO events VALUES(10,X'01a220a3a74e76708cb6f30ba1317a61',1,10,1795843925838,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(11,X'01a220a3bad671839a351233a5a2fec2',1,11,1795843930838,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(12,X'01a220a3bb0074b88bf26da8918ada27',1,12,1795843930880,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'exercise confirmed',1,'{"exercise":"reach","shown":true}');
INSERT INTO events VALUES(13,X'01a220a3bb2078d2b61b5da38b85efdc',1,13,1795843930912,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee","score":1}');
INSERT INTO events VALUES(14,X'01a220a3bb207d4bab1fe2748b3e4b3d',1,14,1795843930912,'Europe/Berlin',20785,392,1,X'01a220a3644f7720aca51c666d81de9c',1,0,NULL,NULL,'session ended',1,'{"how":"finished"}');
INSERT INTO events VALUES(15,X'01a220a3bb6575e6b6067d9898df02d0',1,15,1795843930981,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}');
INSERT INTO events VALUES(16,X'01a220a3bb887dd1bd535c9a3e27e947',1,16,1795843931016,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee"}');
INSERT INTO events VALUES(17,X'01a220a3d319781a8ebd7a60c153a7c6',1,17,1795843937049,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(18,X'01a220a3ea89741db6d6261e5493a0f3',1,18,1795843943049,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(19,X'01a220a3fe2b7e28add1288f6f2c3fd1',1,19,1795843948075,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"reason":"other","seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(20,X'01a220a411b47a77851086d05edfed5a',1,20,1795843953076,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"reason":"other","seconds":0.001,"source":"self-paced"}');
INSERT INTO events VALUES(21,X'01a220a411e47b1d9c30cee0b618ac24',1,21,1795843953124,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee"}');
INSERT INTO events VALUES(22,X'01a220a411e47939876b7af6d534e506',1,22,1795843953124,'Europe/Berlin',20785,392,1,X'01a220a3bb5f70799c64e5c09426c84d',1,0,NULL,NULL,'session ended',1,'{"how":"finished"}');
INSERT INTO events VALUES(23,X'01a220a412957212944207a9f6902eaf',1,23,1795843953301,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}');
INSERT INTO events VALUES(24,X'01a220a412d97d3cbfe7d0ca6dbbea89',1,24,1795843953369,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee","score":0}');
INSERT INTO events VALUES(25,X'01a220a4132b79ae925715b84152afad',1,25,1795843953451,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(26,X'01a220a4134974fc8af28113c4e8fd7a',1,26,1795843953481,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}');
INSERT INTO events VALUES(27,X'01a220a41371786e838878f5d767b74a',1,27,1795843953521,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'exercise confirmed',1,'{"exercise":"stand","shown":true}');
INSERT INTO events VALUES(28,X'01a220a413b371989cb8fc00680542e1',1,28,1795843953587,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"reason":"other","seconds":0.186,"source":"self-paced"}');
INSERT INTO events VALUES(29,X'01a220a413d17e1e8c2701c517ccc86f',1,29,1795843953617,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"reason":"other","seconds":0.96,"source":"self-paced"}');
INSERT INTO events VALUES(30,X'01a220a413e07c1eb1de5d614211bd61',1,30,1795843953632,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee"}');
INSERT INTO events VALUES(31,X'01a220a413e07e5b95bee81e98562c36',1,31,1795843953632,'Europe/Berlin',20785,392,1,X'01a220a41295753780751f721b5be9b4',1,1,NULL,NULL,'session ended',1,'{"how":"finished"}');
INSERT INTO events VALUES(32,X'01a220a414217c0d9d5f886118722e9b',1,32,1795843953697,'Europe/Berlin',20785,392,1,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee","score":5}');
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
  rehearsed INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  completed INTEGER NOT NULL,
  held INTEGER NOT NULL,
  worked INTEGER NOT NULL,
  ending TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO sessions VALUES(X'01a220a3644f7720aca51c666d81de9c',1,20785,1795843908687,1,'only',0,4,4,0,4,'finished');
INSERT INTO sessions VALUES(X'01a220a3bb5f70799c64e5c09426c84d',1,20785,1795843930981,1,'only',0,4,2,0,2,'finished');
INSERT INTO sessions VALUES(X'01a220a41295753780751f721b5be9b4',1,20785,1795843953301,1,'only',1,4,2,0,2,'finished');
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
  at INTEGER,
  eased TEXT,
  done REAL,
  seconds REAL,
  ending TEXT,
  reason TEXT,
  source TEXT,
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sets VALUES(X'01a220a3644f7720aca51c666d81de9c',0,1,20785,0,'stand',NULL,1,NULL,'seconds',1.0,1,1795843914769,NULL,1.0,1.0,'completed',NULL,'paced');
INSERT INTO sets VALUES(X'01a220a3644f7720aca51c666d81de9c',1,1,20785,0,'stand',NULL,2,NULL,'seconds',1.0,1,1795843920769,NULL,1.0,1.0,'completed',NULL,'paced');
INSERT INTO sets VALUES(X'01a220a3644f7720aca51c666d81de9c',2,1,20785,0,'reach',NULL,1,NULL,'repetitions',2.0,1,1795843925838,NULL,2.0,0.0010000000000000000208,'completed',NULL,'self-paced');
INSERT INTO sets VALUES(X'01a220a3644f7720aca51c666d81de9c',3,1,20785,0,'reach',NULL,2,NULL,'repetitions',2.0,1,1795843930838,NULL,2.0,0.0010000000000000000208,'completed',NULL,'self-paced');
INSERT INTO sets VALUES(X'01a220a3bb5f70799c64e5c09426c84d',0,1,20785,0,'stand',NULL,1,NULL,'seconds',1.0,1,1795843937049,NULL,1.0,1.0,'completed',NULL,'paced');
INSERT INTO sets VALUES(X'01a220a3bb5f70799c64e5c09426c84d',1,1,20785,0,'stand',NULL,2,NULL,'seconds',1.0,1,1795843943049,NULL,1.0,1.0,'completed',NULL,'paced');
INSERT INTO sets VALUES(X'01a220a3bb5f70799c64e5c09426c84d',2,1,20785,0,'reach',NULL,1,NULL,'repetitions',2.0,1,1795843948075,NULL,0.0,0.0010000000000000000208,'skipped','other','self-paced');
INSERT INTO sets VALUES(X'01a220a3bb5f70799c64e5c09426c84d',3,1,20785,0,'reach',NULL,2,NULL,'repetitions',2.0,1,1795843953076,NULL,0.0,0.0010000000000000000208,'skipped','other','self-paced');
INSERT INTO sets VALUES(X'01a220a41295753780751f721b5be9b4',0,1,20785,1,'stand',NULL,1,NULL,'seconds',1.0,1,1795843953451,NULL,1.0,1.0,'completed',NULL,'paced');
INSERT INTO sets VALUES(X'01a220a41295753780751f721b5be9b4',1,1,20785,1,'stand',NULL,2,NULL,'seconds',1.0,1,1795843953481,NULL,1.0,1.0,'completed',NULL,'paced');
INSERT INTO sets VALUES(X'01a220a41295753780751f721b5be9b4',2,1,20785,1,'reach',NULL,1,NULL,'repetitions',2.0,1,1795843953587,NULL,0.0,0.18599999999999999866,'skipped','other','self-paced');
INSERT INTO sets VALUES(X'01a220a41295753780751f721b5be9b4',3,1,20785,1,'reach',NULL,2,NULL,'repetitions',2.0,1,1795843953617,NULL,0.0,0.95999999999999996447,'skipped','other','self-paced');
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
  PRIMARY KEY (session, exercise, side)
) STRICT, WITHOUT ROWID;
INSERT INTO exerciseDays VALUES(X'01a220a3644f7720aca51c666d81de9c','reach','',1,20785,0,2,2,2,0,0,0,2.0,2.0,1,1);
INSERT INTO exerciseDays VALUES(X'01a220a3644f7720aca51c666d81de9c','stand','',1,20785,0,2,2,2,0,0,0,2.0,2.0,1,1);
INSERT INTO exerciseDays VALUES(X'01a220a3bb5f70799c64e5c09426c84d','reach','',1,20785,0,2,2,0,0,2,0,0.0,0.0,0,0);
INSERT INTO exerciseDays VALUES(X'01a220a3bb5f70799c64e5c09426c84d','stand','',1,20785,0,2,2,2,0,0,0,2.0,2.0,0,0);
INSERT INTO exerciseDays VALUES(X'01a220a41295753780751f721b5be9b4','reach','',1,20785,1,2,2,0,0,2,0,0.0,0.0,0,0);
INSERT INTO exerciseDays VALUES(X'01a220a41295753780751f721b5be9b4','stand','',1,20785,1,2,2,2,0,0,0,2.0,2.0,1,1);
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
INSERT INTO scores VALUES(3,1,20785,1795843908602,20785,NULL,'small',0,'next morning','knee',3,0,NULL,0);
INSERT INTO scores VALUES(6,1,20785,1795843908741,20785,X'01a220a3644f7720aca51c666d81de9c','small',0,'before','knee',2,0,NULL,0);
INSERT INTO scores VALUES(13,1,20785,1795843930912,20785,X'01a220a3644f7720aca51c666d81de9c','small',0,'after','knee',1,0,NULL,0);
INSERT INTO scores VALUES(16,1,20785,1795843931016,20785,X'01a220a3bb5f70799c64e5c09426c84d','small',0,'before','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(21,1,20785,1795843953124,20785,X'01a220a3bb5f70799c64e5c09426c84d','small',0,'after','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(24,1,20785,1795843953369,20785,X'01a220a41295753780751f721b5be9b4','small',1,'before','knee',0,0,NULL,0);
INSERT INTO scores VALUES(30,1,20785,1795843953632,20785,X'01a220a41295753780751f721b5be9b4','small',1,'after','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(32,1,20785,1795843953697,20785,NULL,'small',0,'after','knee',5,0,NULL,0);
CREATE INDEX eventsBySession ON events (session) WHERE session IS NOT NULL;
CREATE INDEX eventsByKind ON events (runner, kind, at);
CREATE INDEX eventsByDay ON events (runner, day);
CREATE INDEX eventsBySuperseded ON events (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX eventsByRetracted ON events (retracts) WHERE retracts IS NOT NULL;
CREATE INDEX sessionsByDay ON sessions (runner, day);
CREATE INDEX setsByDay ON sets (runner, day, rehearsed, ending, reason, source);
CREATE INDEX exerciseDaysByDay ON exerciseDays (runner, day);
CREATE INDEX scoresByMoment ON scores (runner, moment, day);
CREATE INDEX scoresSharp ON scores (runner, at) WHERE sharp = 1;
CREATE INDEX scoresByDay ON scores (runner, day, at);
COMMIT;
