import CandidCore

/// What the words of a field mean, for the subject that its form is about.
enum FormMeaning: Sendable {
  case post(
    words: @Sendable (Post) -> String,
    edits: @Sendable (FormReading) throws(FormMisfit) -> [Edit]
  )
  case settings(
    words: @Sendable (Settings) -> String,
    edits: @Sendable (SettingsReading) throws(FormMisfit) -> [SettingsEdit]
  )
}

/// What the fields of a form say together.
struct FormEdits {
  var post: [Edit] = []
  var settings: [SettingsEdit] = []
}
