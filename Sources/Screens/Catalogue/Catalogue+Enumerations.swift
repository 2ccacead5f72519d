extension Catalogue {
  /// Every enumeration of texts.
  package static let enumerations: [any Phrase.Type] = [
    AnswerText.self, BrowsingKeyHelp.self, BrowsingText.self, ChartText.self, CheckText.self,
    ChecklistText.self,
    CommandText.self, CommonText.self, DayText.self, DefinitionText.self, DifferenceText.self,
    DoseText.self, DueText.self, EntryText.self, FirstStartText.self, HandoutText.self,
    KeyNameText.self, KeyText.self, LadderText.self, LineText.self, LogText.self,
    MeasuringKeyHelp.self, MeasuringText.self, MonthText.self, PatternText.self, ProblemText.self,
    ProgrammeText.self,
    ProgressDocumentText.self, ProgressFigureText.self, ProgressScreenText.self, QuestionText.self,
    QuestionnaireText.self, ReaderKeyHelp.self, RecordedText.self, RegionText.self, RemarkText.self,
    ReportTableText.self, ReportText.self, ReviewText.self, RuleText.self, RunnerText.self,
    SessionKeyHelp.self, SessionText.self, SettingsKeyHelp.self, SettingsText.self, SoundText.self,
    SpokenText.self, StopSignText.self, TodayKeyHelp.self, TodayText.self,
  ]
}
