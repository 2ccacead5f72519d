import PlainText
package import Programmes
package import ProgressTracking

extension Wording {
  /// Returns what a rule found, with how soon to look and which rule it was.
  func flag(_ flag: RaisedFlag) -> String {
    catalogue(ProgressFigureText.flagNamed, level(flag.rule.level), finding(flag), rule(flag.id))
  }

  /// Returns how soon to look.
  func level(_ level: FlagLevel) -> String {
    switch level {
    case .low: catalogue(ProgressFigureText.levelLow)
    case .high: catalogue(ProgressFigureText.levelHigh)
    case .critical: catalogue(ProgressFigureText.levelCritical)
    }
  }

  /// Returns what a rule found, the days with their year unless it is that of a known day.
  package func finding(_ flag: RaisedFlag, today: LocalDay? = nil) -> String {
    func day(_ day: LocalDay) -> String {
      today.map { self.day(day, today: $0, words: false) } ?? self.day(day)
    }
    func since(_ date: LocalDay?, _ text: String) -> String {
      date.map { catalogue(ProgressFigureText.flagSince, text, day($0)) } ?? text
    }
    func region(_ text: String) -> String { cleaned(self.region(recorded: text), limit: 80) }
    switch flag.finding {
    case .stopSigns(let signs, let date):
      let signs = signs.prefix(20).map { cleaned(recorded($0), limit: 200) }
      return catalogue(ProgressFigureText.flagStopSigns, day(date), series(signs))
    case .hold(let hold):
      return catalogue(
        ProgressFigureText.flagHold, day(hold.from), cleaned(reason(of: hold), limit: 200))
    case .sharp(let place, let moment, let date):
      return catalogue(
        ProgressFigureText.flagSharp, day(date), region(place), shortMoment(moment))
    case .rule(let record, let date):
      return catalogue(
        ProgressFigureText.flagRule, day(date), shortMoment(record.moment),
        threshold(of: record))
    case .pain(let score, let place, let moment, let date):
      return catalogue(
        ProgressFigureText.flagPain, String(score.value), day(date), region(place),
        shortMoment(moment))
    case .rise(let first, let last, let place, let moment, let date):
      return catalogue(
        ProgressFigureText.flagRise, String(first.value), String(last.value), day(date),
        region(place), shortMoment(moment))
    case .worse(let name, let side, let first, let last, let date):
      return catalogue(
        ProgressFigureText.flagWorse,
        series([cleaned(name, limit: 80)] + (side.map { [self.side($0)] } ?? [])), day(date),
        number(last), number(first))
    case .stopped(let sessions, let last):
      return catalogue(
        ProgressFigureText.flagLast, catalogue.count(sessions, ProgressFigureText.flagStopped),
        day(last))
    case .mornings(let medians, let since):
      return catalogue(
        ProgressFigureText.flagMornings, day(since), series(medians.map { number($0) }))
    case .missed(let sessions, let date):
      return since(date, catalogue.count(sessions, ProgressFigureText.flagMissed))
    case .overDose(let days, let last):
      return catalogue(
        ProgressFigureText.flagLast, catalogue.count(days, ProgressFigureText.flagOverDose),
        day(last))
    case .entered(let sets, let all):
      return catalogue(ProgressFigureText.flagEntered, String(sets), String(all))
    case .nothingLogged(let days, let date):
      return since(date, catalogue.count(days, ProgressFigureText.flagNothingLogged))
    case .silent(let days, let date):
      return since(date, catalogue.count(days, ProgressFigureText.flagSilent))
    }
  }
}
