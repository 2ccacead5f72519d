/// What the command says beside its screens: what it did, and what to do where it could not.
package enum CommandText: String, Phrase {
  case outputFailed = "The output could not be written: {0}."
  case settingsDamaged =
    "The settings cannot be read. They are as on a first start until '{0}' is put right or removed."
  case settingsAside =
    "The settings could not be read and are as on a first start. The damaged file is kept as '{0}'."
  case otherLanguage = "Its texts are in another language than the screens: {0}."
  case doctorGood = "yes"
  case doctorBad = "no"
  case doctorTerminal = "'{0}' shows the screens."
  case doctorNoTerminal =
    "Input or output is no terminal, so lines are printed in place of screens."
  case doctorDumb = "TERM is '{0}', which shows lines in place of screens."
  case doctorColours = "{0} colours."
  case doctorNoColours = "NO_COLOR turns them off; nothing is told by colour alone."
  case doctorUnicode = "The locale has Unicode."
  case doctorASCII =
    "The locale has no Unicode, so the screens are drawn in ASCII: set LC_ALL=C.UTF-8."
  case doctorNoPlayer =
    "Nothing here plays sounds: install pipewire-bin, pulseaudio-utils or alsa-utils. The bell stands in."
  case doctorPlays = "{0} plays."
  case doctorSilent = "{0} does not play: is the sound server running?"
  case doctorRemote =
    "You are at another machine, so the bell is preferred; MIDSTANCE_SOUND=on plays here all the same."
  case doctorVoice = "{0} speaks."
  case doctorNoVoice = "Nothing here speaks: install espeak-ng for spoken cues. Tones stand in."
  case doctorNoLog = "There is no log yet; it will be '{0}'."
  case doctorLog = "'{0}' opens. Runners in it: {1}."
  case doctorNoSettings = "Nothing was set yet; it will be kept in '{0}'."
  case doctorSettings = "'{0}' is read."
  case logUpdated = "The log was brought up to date. A copy of it as it was is kept: {0}"
  case lostEntries = "one more is lost|{0} more are lost"
  case logSavedWhole =
    "The file of the log was damaged, and nothing is lost: {0} up to {1} are in a new one. The damaged file is kept in {2}"
  case logSavedInPart =
    "The file of the log was damaged. {0} up to {1} are saved; {3}. If you or your therapist have an export, it brings them back: midstance import FILE. The damaged file is kept in {2}"
  case logSavedPerhapsInPart =
    "The file of the log was damaged. {0} up to {1} are saved; others may be lost. If you or your therapist have an export, it brings them back: midstance import FILE. The damaged file is kept in {2}"
  case logLost =
    "The file of the log was damaged, and no entry of it can be read. If you or your therapist have an export, take it in: midstance import FILE. The damaged file is kept in {0}"
  case rebuiltAlike = "The log is whole: all that is computed from its {0} entries was right."
  case rebuilt =
    "The log is put right. These rows were not as they follow from its {0} entries and were made anew:"
  case outdatedEntries = "corrected entries"
  case computedSessions = "sessions"
  case computedSets = "sets"
  case exerciseSums = "sums by exercise"
  case daySums = "sums by day"
  case dayLevels = "levels by day"
  case computedScores = "pain scores"
  case computedContents = "fingerprints"
  case noExercise = "The session has no exercise '{0}'. Its exercises are: {1}."
  case audioWritten = "Written to '{0}': {1}, {2} MB."
  case audioVoiceless =
    "Nothing is spoken in it, because espeak-ng is not installed or has no voice for '{0}'."
  case audioMeasure =
    "The beat of '{0}' depends on a measure that has no value yet, so it is left out. Take the measure, then give its value: --measured {1}=NUMBER"
  case audioTooLong = "The session is longer than a sound file can be. Choose one of its exercises."
  case badMeasured = "'--measured' needs a measure and its value, step-rate=165 for example."
  case badSeconds = "'{0}' needs a time from 1s to 10m, 4s or 1m30s for example."
  case noSuchProgramme =
    "There is no file and no starter '{0}'. List the starters with 'midstance programmes', or check the path."
  case noSuchProgrammeButNear =
    "There is no file and no starter '{0}'. Did you mean '{1}'?"
  case programmeHasErrors =
    "'{0}' cannot be followed before its mistakes are put right. List them again with 'midstance check {0}'."
  case programmeCannotBeShown =
    "'{0}' cannot be shown before its mistakes are put right. List them again with 'midstance check {0}'."
  case programmeCannotBeCompared =
    "'{0}' cannot be compared before its mistakes are put right. List them again with 'midstance check {0}'."
  case nothingChanged = "Nothing changed: '{0}' and '{1}' prescribe the same."
  case noSuchPhase = "The programme has no phase '{0}'. Its phases are: {1}."
  case noSuchSession = "The phase {0} has no session '{1}'. Its sessions are: {2}."
  case noSessions = "The phase {0} has one session only: leave --session out."
  case sayAffected = "Say which side hurts: add '--affected left' or '--affected right'."
  case affectedIsKnown =
    "The programme is for the {0} side. Leave '--affected' out, or ask who wrote the file."
  case affectedIsNone = "The programme is about no side. Leave '--affected' out."
  case askAffected = "Which side hurts? Type left or right, then Enter:"

  case followed = "You follow '{0}', revision {1}."
  case followedSide = "The affected side is the {0} one."
  case phaseFirst = "It begins with '{0}': {1}, {2} a session."
  case startsOn = "The first day is {0}."
  case phaseKept = "You go on in '{0}': {1}, {2} a session."
  case phaseLost =
    "This revision has no phase '{0}' any more, so you go on with its first, '{1}'. Ask whoever wrote it whether that is right."
  case starterWarning = "Nobody prescribed this to you. Read for whom it is not: midstance show {0}"
  case next = "Today's session: midstance"

  case checkedGood = "{0}: no mistakes. '{1}', revision {2}, {3}, {4}."
  case checkedLibrary = "{0}: no mistakes. The library '{1}', {2}."
  case phases = "one phase|{0} phases"
  case mistakes = "{0}: {1}."
  case mistakeCount = "one mistake|{0} mistakes"
  case warningCount = "one warning|{0} warnings"
  case warningsAbove = "One warning above.|{0} warnings above."
  case checkedStrictly = "{0}: {1}, which counts as a mistake with '--strict'."
  case watching = "Checked again when the file changes. Ctrl-C ends."

  case newTitle = "What is the programme called?"
  case newLanguage = "In which language are its texts? en, fr or de-CH for example; Enter for en:"
  case newContact = "Whom does the runner call? A name:"
  case newPhone = "Their telephone number; Enter for none:"
  case newEmail = "Their address for mail; Enter for none:"
  case newAffected =
    "Which side hurts? left, right, ask (the runner says it) or none; Enter for ask:"
  case newExercises =
    "Which exercises? One a line: a number of this list, or a name of your own. Enter alone ends."
  case newExerciseLine = "{0}  {1}"
  case newNextExercise = "Exercise {0}:"
  case newEvery =
    "How often is a session due? day, 2 days, 3 times a week, or mon, wed, fri; Enter for 2 days:"
  case newNeedsRhythm =
    "This needs an answer like 'day', '2 days', '3 times a week' or 'mon, wed, fri'."
  case newNeedsDigits = "A telephone number has digits."
  case newNeedsAt = "An address for mail looks like clinic@example.org."
  case newTwice = "That one is in the programme already."
  case newFile = "Into which file? Enter for {0}:"
  case newNeedsText = "This needs an answer of 1 to 2000 characters."
  case newNeedsWord = "This needs one of these words: {0}."
  case newNeedsLike = "This needs an answer like '{0}'."
  case newNeedsName = "Write a number from 1 to {0}, or the name of an exercise of your own."
  case newNeedsOne = "At least one is needed."
  case newNeedsOptions = "Say it with options, or run this on a terminal to be asked. Missing: {0}."
  case newBadOption = "'{0}' cannot be that. {1}"
  case newNotThere = "No exercise '{0}' ships with Midstance. Choose a name of your own."
  case newNeedsSide =
    "The exercise '{0}' is for a side that hurts. Say which with '--affected', or choose a name of your own."
  case newEnded = "The input ended before every question was answered. Nothing was written."
  case newFileExists =
    "'{0}' is there already and stays as it is. Choose another name with '-o', or move it away."
  case newWritten = "'{0}' is begun. Open it in an editor, and change what is an example."
  case newNext = "Checked while you write: midstance check --watch {0}"

  case unknownTerminal =
    "This machine knows nothing of the terminal '{0}'. Try again with TERM=xterm-256color, or with --plain."
  case noLog = "Nothing has been logged yet. Begin with: midstance"
  case noRunner = "There is no runner '{0}' in the log. It has: {1}."
  case nameless = "a runner without a name"
  case nothingFollowed =
    "No programme is followed yet. Choose one with 'midstance programmes', then 'midstance follow NAME'."

  case painLogged = "Logged: pain {0}, {1}: {2}."
  case painSays = "{0} This is {1}."
  case painTell = "Nobody is watching. Whom to call: {0}."
  case painRegion = "Say which region with '--region': {0}."
  case noSuchRegion = "The programme does not ask about '{0}'. It asks about: {1}."
  case noRegion =
    "The programme asks about no region. Say it with '--region', \"left knee\" for one."

  case measureLogged = "Logged: {0} {1} {2}."
  case measureLoggedSide = "Logged: {0}, {1}: {2} {3}."
  case noSuchMeasure = "The programme has no measure '{0}'. Its measures are: {1}."
  case noSuchMeasureButNear = "The programme has no measure '{0}'. Did you mean '{1}'?"
  case noMeasures = "The programme has no measures."
  case measureSide = "{0} is taken on each side. Add '--side left' or '--side right'."
  case measureNoSide = "{0} has no side. Leave '--side' out."
  case measureRange = "{0} must be from {1} to {2} {3}, so {4} was not logged."
  case measureNoNumber =
    "'{4}' is no number. {0} must be from {1} to {2} {3}: write it like 9.5."

  case noSuchExercise = "The programme has no exercise '{0}'. Its exercises are: {1}."
  case noSuchExerciseButNear = "The programme has no exercise '{0}'. Did you mean '{1}'?"

  case noQuestionnaires = "The programme has no questionnaires."
  case whichQuestionnaire = "Say which questionnaire: {0}."
  case noSuchQuestionnaire =
    "The programme has no questionnaire '{0}'. Its questionnaires are: {1}."
  case noSuchQuestionnaireButNear =
    "The programme has no questionnaire '{0}'. Did you mean '{1}'?"
  case answerCount =
    "'{0}' asks {1}, and you gave {2}. Give one for each, '-' for one that is left out."
  case questions = "one question|{0} questions"
  case answers = "one answer|{0} answers"
  case answerRefused = "Question {0}: {1} Nothing was logged."

  case fileExists = "'{0}' is there already. Choose another name, or add '--force' to replace it."
  case noFileNamed = "A name of nothing is no place for a file. Name a file."
  case notAFile = "'{0}' is a folder or a device. Name a file."
  case folderMissing = "There is no folder '{0}'. Make it first, or choose another one."
  case draftNotKept =
    "What you typed is not kept for the next start, because '{0}' cannot be written. Finish it now, or make room."
  case writeFailed =
    "'{0}' could not be written: {1}. Nothing was left there. Choose another place or make room."
  case readFailed = "'{0}' could not be read: {1}."
  case readMissing = "There is no file '{0}'. Check the name and the folder."
  case tooLarge =
    "'{0}' is larger than an exported log can be. Choose one that 'midstance export' has made."

  case exported = "The log of {0} is in '{1}'."
  case exportSend = "Send it to {0}."
  case exportContact = "Send it to {0}: {1}."
  case exportTaken = "They take it in with: midstance import {0}"
  case exportWhose =
    "The log is about several runners. Say whose with '--runner', or '--all' for everyone."
  case replaceFile = "'{0}' is there already. Replace it?"
  case exportedFolder =
    "The folder '{0}' is up to date: {1} written. Elsewhere: midstance import {0}"
  case files = "one file|{0} files"
  case imported = "{0}: {1}, {2} already there, 0 conflicting; known through {3}."
  case entries = "one entry added|{0} entries added"
  case importEmptyFolder = "There is no file in '{0}' that ends in '.jsonl'. Check the folder."
  case importUndecided =
    "{0} comes in and is new here, but could be {1}. Say which with '--same-as NAME', or '--new' for someone else. Nothing was imported."
  case importClaimed =
    "The file says that {0} and {1} are one person. If that is so, say it with '--same-as NAME'. Nothing was imported."
  case importIsItSame = "Is {0}, who comes in, the same person as {1}, who is here?"
  case importIsItMine = "Is {0} you, and do you train on this machine, too?"
  case importMine = "{0} trains here from now on: midstance"
  case importWhichIsMine =
    "'--mine' needs files of one runner. Import your own log alone, and the others after it."
  case importSameAsOne =
    "'--same-as' needs files of one runner. Import them one after the other. Nothing was imported."
  case importForgotten =
    "A runner who was forgotten here was left out. To take them in again, add '--again'."
  case importMineForgotten =
    "Your log was forgotten here. To take it in again, add '--again' to '--mine'."
  case importFromFuture =
    "{0} is still to come: the clock of the machine that wrote the file is wrong. What comes after the runner's last entry is unknown until a file with the right time is imported."
  case importCopied =
    "Two copies of one log have been written at the same time. The entries of both are here, and from now on each copy counts its own."
  case noSuchEntry =
    "There is no entry '{0}'. List them with 'midstance log --ids', and give six or more of the last digits."
  case severalEntries = "Several entries end with '{0}'. Give more digits: midstance log --json"
  case outdatedEntry = "The entry '{0}' no longer counts: it was corrected or taken back already."
  case correctsOther =
    "The entry says something of another kind. Take it back with 'midstance retract', and log this anew."
  case correctsTherapist =
    "That is your therapist's note, and stays as it was written. Answer it with: midstance note TEXT"
  case setNone =
    "The entry '{0}' is no set. List the entries with 'midstance log --ids', and give the end of a set's."
  case retractsRetraction = "What was taken back cannot be put back. Log it anew."
  case retracted = "Taken back: {0}"
  case nothingFollowedThen = "Nothing was followed on that day, or nothing was in its session."
  case sessionAsk = "{0}: how many of {1} sets did you do? Enter for all."
  case sessionCount = "{0} has {1} sets. Give a number from 0 to that, or '-' for all."
  case sessionCounts = "Give a number for each exercise, '-' for all of its sets: {0}."
  case sessionCutShort = "The input ended before every exercise had its answer. Nothing was logged."
  case sessionLogged = "Logged: the session of {0}, {1} of {2} sets, entered afterwards."
  case logged = "one entry|{0} entries"
  case forgetWhat = "{0}: {1}, from {2} to {3}."
  case forgetFirst = "Erase all that is here of {0}?"
  case forgetSecond = "It cannot be undone. Erase all that is here of {0} for good?"
  case forgetConfirm =
    "Nothing was erased. If you are sure: midstance forget '{0}' --confirm {1}"
  case forgetNot = "{0} was not forgotten. Everything is as it was."
  case forgetNoRoom =
    "{0} was not forgotten, because the disk is full. Everything is as it was. Make room and try again."
  case forgotten =
    "{0} is forgotten here. Files that were exported, synchronised folders and other machines still have what they had."
  case forgottenBeside =
    "These files beside the log were not looked into. Delete them if they are copies: {0}"
  case yesOrNo = "{0} Type yes or no, then Enter:"
  case yesWords = "yes y"
  case noWords = "no n"
  case importFailed = "{0}: {1}"
  case importReading = "Reading file {0} of {1}: {2}"
  case reportWritten = "The report is in '{0}'."
  case reportForgotten =
    "The log cannot be written here, so the next report cannot go on from this one."
  case sheetWritten = "The programme is in '{0}'."
  case noSuchTable = "There is no table '{0}'. The tables are: {1}."
  case notAFolder =
    "'{0}' is a file. CSV has several tables: name a folder, or one table with '--table'."
  case folderNotMade = "The folder '{0}' could not be made. Choose another place."
  case demoLogThere =
    "There is a log in '{0}' already, and it stays as it is. Name another folder."
  case demoRunner = "Look at it with: MIDSTANCE_HOME={0} midstance"
  case demoTherapist = "Look at it with: MIDSTANCE_HOME={0} midstance review"
  case otherEnding =
    "'{0}' ends in a format that is not written. Choose '.html', which a browser prints as PDF, or say what to write with '--format'."
  case csvFolder = "CSV has several tables. Name a folder with '-o', or one table with '--table'."
  case severalRunners = "The log is of several runners. Name one with '--runner': {0}."
  case sameName =
    "Several runners are called '{0}'. Name one by the end of the identity with '--runner': {1}."
}
