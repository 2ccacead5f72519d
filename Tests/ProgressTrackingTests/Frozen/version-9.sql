PRAGMA application_id = 1298752627;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 events and reading models');
INSERT INTO grdb_migrations VALUES('2 named sessions, extras, efforts and loads');
INSERT INTO grdb_migrations VALUES('3 copied devices, and one person of two');
INSERT INTO grdb_migrations VALUES('4 entries made afterwards');
INSERT INTO grdb_migrations VALUES('5 digests of events, and sums in the order of days');
INSERT INTO grdb_migrations VALUES('6 sessions and scores of one runner side by side');
INSERT INTO grdb_migrations VALUES('7 both ends of what was prescribed');
INSERT INTO grdb_migrations VALUES('8 sets and digests by an index alone');
INSERT INTO grdb_migrations VALUES('9 corrections on the day of what they correct');
CREATE TABLE devices (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  isOwn INTEGER NOT NULL
, place TEXT) STRICT;
INSERT INTO devices VALUES(1,X'01a22170cee67dc3990cf479ae6f6b64',1,'6726b4e83d8629d699be47436fbbd18848517d9d92c78a3c7db42437dcf8372c');
INSERT INTO devices VALUES(2,X'01a224b5b5217137a862a3cb495994d5',1,'a53cc2a410b94487390f60df3d9a49fcf000c643b44f61561e897c09ff83c970');
CREATE TABLE runners (
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  livesHere INTEGER NOT NULL,
  knownUntil INTEGER,
  knownThrough INTEGER
, person INTEGER REFERENCES runners) STRICT;
INSERT INTO runners VALUES(1,X'01a22170cee67b70b5776f9298afa30e',1,NULL,NULL,NULL);
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
, aboutDay INTEGER, aboutMinute INTEGER, digest INTEGER) STRICT;
INSERT INTO events VALUES(1,X'01a22170cee6762690df1847208e69ce',1,1,1795857370854,'Etc/UTC',20785,556,1,NULL,NULL,NULL,0,NULL,NULL,'runner named',1,'{"name":""}',NULL,NULL,8345828009776131117);
INSERT INTO events VALUES(2,X'01a22170cf39790a8f07d8b7dfae04ae',1,2,1795857370937,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'programme followed',1,'{"phase":"only"}',NULL,NULL,1371204682253416917);
INSERT INTO events VALUES(3,X'01a22170d0bc7865adb4aad7b5c35a81',1,3,1795857371324,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}',NULL,NULL,-2283261021751727332);
INSERT INTO events VALUES(4,X'01a22170d1ae7e1a8d30ec683d678990',1,4,1795857371566,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'stop signs answered',1,'{"answered":false,"present":[]}',NULL,NULL,7455999755493550108);
INSERT INTO events VALUES(5,X'01a22170d1d87160aa92ddf59e13c7e3',1,5,1795857371608,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee"}',NULL,NULL,5302219782613600322);
INSERT INTO events VALUES(6,X'01a22170d27174fa9894fe34c0c1a41d',1,6,1795857371761,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":1,"source":"paced"}',NULL,NULL,-3562279229611939024);
INSERT INTO events VALUES(7,X'01a22170d2d57595bf57cd9801c666b7',1,7,1795857371861,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":1,"source":"paced"}',NULL,NULL,7537855795465215096);
INSERT INTO events VALUES(8,X'01a22170d316794ea2967dd0676399ac',1,8,1795857371926,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'exercise confirmed',1,'{"exercise":"stand"}',NULL,NULL,-7996959194214473952);
INSERT INTO events VALUES(9,X'01a22170d396720fb78673b86c8bf181',1,9,1795857372054,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"reason":"other","seconds":0.062,"source":"self-paced"}',NULL,NULL,8251592813819444593);
INSERT INTO events VALUES(10,X'01a22170d3ea71d78a67910ec452752f',1,10,1795857372138,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"reason":"other","seconds":0.045,"source":"self-paced"}',NULL,NULL,318978227835921133);
INSERT INTO events VALUES(11,X'01a22170d4157888b595a1276b00ab89',1,11,1795857372181,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee"}',NULL,NULL,-773691406040929196);
INSERT INTO events VALUES(12,X'01a22170d4157c3eb322ff772611ec2a',1,12,1795857372181,'Etc/UTC',20785,556,1,NULL,X'01a22170d0ab75ac9eb4db7513477a48',1,1,NULL,NULL,'session ended',1,'{"how":"finished"}',NULL,NULL,5449933929393858829);
INSERT INTO events VALUES(13,X'01a22170d6cc77ec82e20301d31262cc',1,13,1795857372876,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'noted',2,'{"author":"runner","text":"on the stairs","visibility":"to the runner"}',NULL,NULL,6348721404372840630);
INSERT INTO events VALUES(14,X'01a22170d79979f6826f81aa97120c65',1,14,1795857373081,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'noted',2,'{"author":"runner","day":"2026-11-27","text":"the day before","visibility":"to the runner"}',20784,NULL,4873371622451133659);
INSERT INTO events VALUES(15,X'01a2217128697e9eb222f9d528dd7bd7',1,15,1795857393769,'Etc/UTC',20785,556,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}',20785,30,-2468450576557332419);
INSERT INTO events VALUES(16,X'01a2217128697b1b8b48e05747ec2215',1,16,1795857393769,'Etc/UTC',20785,556,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":0,"source":"entered"}',20785,30,8476279292427503139);
INSERT INTO events VALUES(17,X'01a2217128697717934fcdea6cf106ae',1,17,1795857393769,'Etc/UTC',20785,556,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":0,"source":"entered"}',20785,30,8015184421078684467);
INSERT INTO events VALUES(18,X'01a22171286978e49de4710d8aeec46f',1,18,1795857393769,'Etc/UTC',20785,556,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"seconds":0,"source":"entered"}',20785,30,6979714360382507825);
INSERT INTO events VALUES(19,X'01a2217128697b1493edcfd33fa31220',1,19,1795857393769,'Etc/UTC',20785,556,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,NULL,NULL,'set finished',1,'{"done":0,"ending":"skipped","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"reason":"other","seconds":0,"source":"entered"}',20785,30,-6476579868584956902);
INSERT INTO events VALUES(20,X'01a22171286979f6826df316f35fcd91',1,20,1795857393769,'Etc/UTC',20785,556,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,NULL,NULL,'session ended',1,'{"how":"finished"}',20785,30,-8937113438907384392);
INSERT INTO events VALUES(21,X'01a2217129e1700bb74cf28e5377c349',1,21,1795857394145,'Etc/UTC',20785,556,1,NULL,X'01a221712a407bc0bcb921fea3cdd105',1,0,NULL,NULL,'session started',1,'{"phase":"only","planned":[{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"}]}',20785,556,5690236596635149640);
INSERT INTO events VALUES(22,X'01a2217129e17428b722c5fcb2b66677',1,22,1795857394145,'Etc/UTC',20785,556,1,NULL,X'01a221712a407bc0bcb921fea3cdd105',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":1,"unit":"seconds"},"seconds":0,"source":"entered"}',20785,556,-1000031283706991404);
INSERT INTO events VALUES(23,X'01a2217129e1731db212e27d741ef7c9',1,23,1795857394145,'Etc/UTC',20785,556,1,NULL,X'01a221712a407bc0bcb921fea3cdd105',1,0,NULL,NULL,'set finished',1,'{"done":1,"ending":"completed","planned":{"amount":1,"exercise":"stand","set":2,"unit":"seconds"},"seconds":0,"source":"entered"}',20785,556,6208642406587649995);
INSERT INTO events VALUES(24,X'01a2217129e1744ab71a5bea0bc2b2be',1,24,1795857394145,'Etc/UTC',20785,556,1,NULL,X'01a221712a407bc0bcb921fea3cdd105',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"seconds":0,"source":"entered"}',20785,556,1971671564218274187);
INSERT INTO events VALUES(25,X'01a2217129e17eaa92f9f0ff7b54b4d7',1,25,1795857394145,'Etc/UTC',20785,556,1,NULL,X'01a221712a407bc0bcb921fea3cdd105',1,0,NULL,NULL,'set finished',1,'{"done":2,"ending":"completed","planned":{"amount":2,"exercise":"reach","set":2,"unit":"repetitions"},"seconds":0,"source":"entered"}',20785,556,-3562634136708705908);
INSERT INTO events VALUES(26,X'01a2217129e17b72b4a6d7b38c681c13',1,26,1795857394145,'Etc/UTC',20785,556,1,NULL,X'01a221712a407bc0bcb921fea3cdd105',1,0,NULL,NULL,'session ended',1,'{"how":"finished"}',20785,556,-5438046160104706546);
INSERT INTO events VALUES(27,X'01a221712b03742abd468dfc30fb8511',1,27,1795857394435,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee","score":3}',NULL,NULL,-6906572652893794335);
INSERT INTO events VALUES(28,X'01a221712c3a7b4baea57ba24ba99bc1',1,28,1795857394746,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"before","region":"knee","score":4}',NULL,NULL,5662578780480277661);
INSERT INTO events VALUES(29,X'01a221712c3a7c38904fed677bd004c5',1,29,1795857394746,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'rule acted',1,'{"actions":["ease"],"blocks":true,"moment":"before","owner":"shipped","rule":"from 4"}',NULL,NULL,-6502602884015601283);
INSERT INTO events VALUES(30,X'01a221712df7711cae0f08f0944d29da',1,30,1795857395191,'Etc/UTC',20785,556,1,NULL,NULL,1,0,X'01a22170d6cc77ec82e20301d31262cc',NULL,'noted',2,'{"author":"runner","text":"on the steps","visibility":"to the runner"}',NULL,NULL,6975748662830341605);
INSERT INTO events VALUES(31,X'01a221712f0d73fcb3988d27e73cd87f',1,31,1795857395469,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'ran',1,'{"day":"2026-11-27","kilometres":5.5,"minutes":31}',20784,NULL,2142411738017338989);
INSERT INTO events VALUES(32,X'01a2217130207889b83c2f97fc8d244f',1,32,1795857395744,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,NULL,'ran',1,'{"day":"2026-11-28","kilometres":3}',NULL,NULL,3236976199660328341);
INSERT INTO events VALUES(33,X'01a2217131eb73e986dbbcee9c78d8f2',1,33,1795857396203,'Etc/UTC',20785,556,1,NULL,NULL,1,0,NULL,X'01a2217130207889b83c2f97fc8d244f','retracted',1,'{"event":"01a22171-3020-7889-b83c-2f97fc8d244f"}',NULL,NULL,7521672843481760401);
INSERT INTO events VALUES(34,X'01a222c4382a79c5b49c07840dae02f7',1,34,1795879614506,'Etc/UTC',20785,926,1,NULL,NULL,1,0,NULL,NULL,'pain scored',1,'{"day":"2026-11-28","moment":"next morning","recalled":true,"region":"knee","score":2}',NULL,NULL,8596354366986290724);
INSERT INTO events VALUES(35,X'01a222c4387472dc85131b1e493765fe',1,35,1795879614580,'Etc/UTC',20785,926,1,NULL,NULL,1,0,NULL,NULL,'noted',2,'{"author":"runner","text":"steadier","visibility":"to the runner"}',NULL,NULL,-6052448722811289069);
INSERT INTO events VALUES(36,X'01a2230e57a871c98b603d8635287f6a',1,36,1795884472232,'Etc/UTC',20785,1007,1,NULL,NULL,1,0,NULL,NULL,'noted',2,'{"author":"runner","text":"on","visibility":"to the runner"}',NULL,NULL,-8599103142156186757);
INSERT INTO events VALUES(37,X'01a22dcc99317fbd8f348d2fa20682e9',1,37,1796064713009,'Etc/UTC',20787,1131,1,NULL,X'01a2217128b57c95b398d148b838fede',1,0,X'01a22171286978e49de4710d8aeec46f',NULL,'set finished',1,'{"done":1,"ending":"partial","planned":{"amount":2,"exercise":"reach","set":1,"unit":"repetitions"},"seconds":0,"source":"entered"}',20785,30,-3212493411344570265);
INSERT INTO events VALUES(38,X'01a22dcc997179d19541c7ca6f57c380',1,38,1796064713073,'Etc/UTC',20787,1131,1,NULL,NULL,1,0,X'01a221712b03742abd468dfc30fb8511',NULL,'pain scored',1,'{"day":"2026-11-28","moment":"after","region":"knee","score":4}',20785,556,3183530798774094494);
INSERT INTO events VALUES(39,X'01a22dcc99b9757b9368328ad4dc2311',1,39,1796064713145,'Etc/UTC',20787,1131,1,NULL,NULL,1,0,X'01a221712df7711cae0f08f0944d29da',NULL,'noted',2,'{"author":"runner","day":"2026-11-28","text":"on the ramp","visibility":"to the runner"}',20785,556,2437816727378656942);
INSERT INTO events VALUES(40,X'01a224b5b52170e19a029e7c15c13771',2,1,1795912217889,'Etc/UTC',20786,30,1,NULL,NULL,1,0,NULL,NULL,'ran',1,'{"day":"2026-11-29","kilometres":5,"minutes":30}',NULL,NULL,4545300884514030287);
INSERT INTO events VALUES(41,X'01a224b5d8b57733a2347c2fd055ecf3',2,2,1795912226997,'Etc/UTC',20786,30,1,NULL,NULL,1,0,X'01a224b5b52170e19a029e7c15c13771',NULL,'ran',1,'{"day":"2026-11-29","kilometres":6,"minutes":30}',NULL,NULL,-2151968171801765622);
CREATE TABLE outdated (
  event INTEGER PRIMARY KEY REFERENCES events
) STRICT;
INSERT INTO outdated VALUES(13);
INSERT INTO outdated VALUES(18);
INSERT INTO outdated VALUES(27);
INSERT INTO outdated VALUES(30);
INSERT INTO outdated VALUES(32);
INSERT INTO outdated VALUES(40);
CREATE TABLE sessions (
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  id BLOB NOT NULL,
  at INTEGER NOT NULL,
  programme INTEGER,
  phase TEXT NOT NULL,
  name TEXT,
  rehearsed INTEGER NOT NULL,
  planned INTEGER NOT NULL,
  completed INTEGER NOT NULL,
  held INTEGER NOT NULL,
  worked INTEGER NOT NULL,
  ending TEXT,
  reached INTEGER NOT NULL,
  done REAL NOT NULL,
  capped REAL NOT NULL,
  paced INTEGER NOT NULL,
  selfPaced INTEGER NOT NULL,
  guided INTEGER NOT NULL,
  entered INTEGER NOT NULL,
  PRIMARY KEY (runner, day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO sessions VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48',1795857371324,1,'only',NULL,1,4,2,0,2,'finished',4,2.0,2.0,2,0,0,0);
INSERT INTO sessions VALUES(1,20785,X'01a2217128b57c95b398d148b838fede',1795825833769,1,'only',NULL,0,4,2,0,3,'finished',4,2.5,2.5,0,0,0,3);
INSERT INTO sessions VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105',1795857394145,1,'only',NULL,0,4,4,0,4,'finished',4,4.0,4.0,0,0,0,4);
CREATE TABLE sets (
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  session BLOB NOT NULL,
  position INTEGER NOT NULL,
  rehearsed INTEGER NOT NULL,
  exercise TEXT NOT NULL,
  level TEXT,
  number INTEGER NOT NULL,
  side TEXT,
  unit TEXT NOT NULL,
  prescribed REAL NOT NULL,
  most REAL,
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
  tenths INTEGER,
  enteredOn INTEGER,
  PRIMARY KEY (runner, day, session, position)
) STRICT, WITHOUT ROWID;
INSERT INTO sets VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48',0,1,'stand',NULL,1,NULL,'seconds',1.0,1.0,1,0,1795857371761,NULL,1.0,1.0,'completed',NULL,'paced',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48',1,1,'stand',NULL,2,NULL,'seconds',1.0,1.0,1,0,1795857371861,NULL,1.0,1.0,'completed',NULL,'paced',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48',2,1,'reach',NULL,1,NULL,'repetitions',2.0,2.0,1,0,1795857372054,NULL,0.0,0.061999999999999999555,'skipped','other','self-paced',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48',3,1,'reach',NULL,2,NULL,'repetitions',2.0,2.0,1,0,1795857372138,NULL,0.0,0.044999999999999998334,'skipped','other','self-paced',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a2217128b57c95b398d148b838fede',0,0,'stand',NULL,1,NULL,'seconds',1.0,1.0,1,0,1795857393769,NULL,1.0,0.0,'completed',NULL,'entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a2217128b57c95b398d148b838fede',1,0,'stand',NULL,2,NULL,'seconds',1.0,1.0,1,0,1795857393769,NULL,1.0,0.0,'completed',NULL,'entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a2217128b57c95b398d148b838fede',2,0,'reach',NULL,1,NULL,'repetitions',2.0,2.0,1,0,1795857393769,NULL,1.0,0.0,'partial',NULL,'entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a2217128b57c95b398d148b838fede',3,0,'reach',NULL,2,NULL,'repetitions',2.0,2.0,1,0,1795857393769,NULL,0.0,0.0,'skipped','other','entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105',0,0,'stand',NULL,1,NULL,'seconds',1.0,1.0,1,0,1795857394145,NULL,1.0,0.0,'completed',NULL,'entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105',1,0,'stand',NULL,2,NULL,'seconds',1.0,1.0,1,0,1795857394145,NULL,1.0,0.0,'completed',NULL,'entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105',2,0,'reach',NULL,1,NULL,'repetitions',2.0,2.0,1,0,1795857394145,NULL,2.0,0.0,'completed',NULL,'entered',NULL,NULL,NULL);
INSERT INTO sets VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105',3,0,'reach',NULL,2,NULL,'repetitions',2.0,2.0,1,0,1795857394145,NULL,2.0,0.0,'completed',NULL,'entered',NULL,NULL,NULL);
CREATE TABLE exerciseDays (
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  session BLOB NOT NULL,
  exercise TEXT NOT NULL,
  side TEXT NOT NULL,
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
  PRIMARY KEY (runner, day, session, exercise, side)
) STRICT, WITHOUT ROWID;
INSERT INTO exerciseDays VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48','reach','',1,2,2,0,0,2,0,0.0,0.0,0,0,0,NULL,NULL);
INSERT INTO exerciseDays VALUES(1,20785,X'01a22170d0ab75ac9eb4db7513477a48','stand','',1,2,2,2,0,0,0,2.0,2.0,0,0,2,NULL,NULL);
INSERT INTO exerciseDays VALUES(1,20785,X'01a2217128b57c95b398d148b838fede','reach','',0,2,2,0,1,1,0,0.5,0.5,0,0,1,NULL,NULL);
INSERT INTO exerciseDays VALUES(1,20785,X'01a2217128b57c95b398d148b838fede','stand','',0,2,2,2,0,0,0,2.0,2.0,0,0,2,NULL,NULL);
INSERT INTO exerciseDays VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105','reach','',0,2,2,2,0,0,0,2.0,2.0,0,0,2,NULL,NULL);
INSERT INTO exerciseDays VALUES(1,20785,X'01a221712a407bc0bcb921fea3cdd105','stand','',0,2,2,2,0,0,0,2.0,2.0,0,0,2,NULL,NULL);
CREATE TABLE scores (
  event INTEGER NOT NULL REFERENCES events,
  runner INTEGER NOT NULL,
  day INTEGER NOT NULL,
  at INTEGER NOT NULL,
  device BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  id BLOB NOT NULL,
  askedOn INTEGER NOT NULL,
  session BLOB,
  programme TEXT,
  rehearsed INTEGER NOT NULL,
  moment TEXT NOT NULL,
  region TEXT NOT NULL,
  score INTEGER,
  sharp INTEGER NOT NULL,
  exercise TEXT,
  recalled INTEGER NOT NULL,
  PRIMARY KEY (runner, day, at, device, sequence, id)
) STRICT, WITHOUT ROWID;
INSERT INTO scores VALUES(5,1,20785,1795857371608,X'01a22170cee67dc3990cf479ae6f6b64',5,X'01a22170d1d87160aa92ddf59e13c7e3',20785,X'01a22170d0ab75ac9eb4db7513477a48','small',1,'before','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(11,1,20785,1795857372181,X'01a22170cee67dc3990cf479ae6f6b64',11,X'01a22170d4157888b595a1276b00ab89',20785,X'01a22170d0ab75ac9eb4db7513477a48','small',1,'after','knee',NULL,0,NULL,0);
INSERT INTO scores VALUES(38,1,20785,1795857394435,X'01a22170cee67dc3990cf479ae6f6b64',38,X'01a22dcc997179d19541c7ca6f57c380',20785,NULL,'small',0,'after','knee',4,0,NULL,0);
INSERT INTO scores VALUES(28,1,20785,1795857394746,X'01a22170cee67dc3990cf479ae6f6b64',28,X'01a221712c3a7b4baea57ba24ba99bc1',20785,NULL,'small',0,'before','knee',4,0,NULL,0);
INSERT INTO scores VALUES(34,1,20785,1795879614506,X'01a22170cee67dc3990cf479ae6f6b64',34,X'01a222c4382a79c5b49c07840dae02f7',20785,NULL,'small',0,'next morning','knee',2,0,NULL,1);
CREATE INDEX eventsByPlace ON events (device, sequence);
CREATE INDEX eventsBySession ON events (session) WHERE session IS NOT NULL;
CREATE INDEX eventsByDay ON events (runner, day);
CREATE INDEX eventsBySuperseded ON events (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX eventsByRetracted ON events (retracts) WHERE retracts IS NOT NULL;
CREATE INDEX eventsByKind ON events (runner, kind, at, digest);
CREATE UNIQUE INDEX sessionsByID ON sessions (id);
CREATE INDEX setsByExercise ON sets (runner, exercise, day, side, level, eased, number, tenths,
  rehearsed, seconds, done) WHERE done > 0;
CREATE INDEX setsWithReason ON sets (runner, day, rehearsed, isOptional, reason, exercise, side,
  session) WHERE reason IS NOT NULL;
CREATE INDEX setsEnteredLater ON sets (runner, day) WHERE enteredOn IS NOT NULL;
CREATE UNIQUE INDEX scoresByEvent ON scores (event);
CREATE INDEX scoresByMoment ON scores (runner, moment, day);
CREATE INDEX scoresSharp ON scores (runner, at) WHERE sharp = 1;
COMMIT;
