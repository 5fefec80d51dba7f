import CandidCore

/// A form as the person meets it: a title, fields, and what can be done besides saving.
package struct FormKind: Sendable {
  package let name: String
  let title: String
  let fields: [FormField]
  /// What is said above the first field.
  var intro: String?
  var buttons: [FormButton] = []
  /// The change of a post that saving the form makes.
  var change: @Sendable (Post, [Edit], Instant) -> Change = { .edit($0, $1, now: $2) }
}

extension FormKind: Equatable {
  package static func == (left: FormKind, right: FormKind) -> Bool { left.name == right.name }
}

extension FormKind {
  /// Every form; drafts name theirs.
  static let all: [FormKind] = [.edit, .occurrence, .questions, .reflection, .settings]

  static let edit = FormKind(
    name: "edit",
    title: "Edit post",
    fields: [.title, .date, .time, .fold] + fields + [.repeats]
  )

  /// A later post of a series.
  static let occurrence = FormKind(
    name: "occurrence",
    title: "Edit post of a series",
    fields: [.title, .date, .time, .fold, .applies] + fields
  )

  private static let fields: [FormField] = [
    .channels, .intention, .story, .offer, .why, .need, .text, .sources, .pictures, .credits,
    .notes, .stage, .postZone,
  ]

  /// The three questions, to be answered in one's own words.
  static let questions = FormKind(
    name: "questions",
    title: "Three questions",
    fields: FormField.questions,
    buttons: FormButton.all,
    change: { .answer($0, $1, now: $2) }
  )

  /// What the plan says about itself.
  static let settings = FormKind(
    name: "settings",
    title: "Plan settings",
    fields: FormField.settings
  )

  /// A plan that is to be made, before there is one.
  static let newPlan = FormKind(
    name: "new plan",
    title: "New plan",
    fields: FormField.newPlan,
    intro: "There is no plan here yet. A plan is a folder of plain files.",
    buttons: [
      FormButton(label: "make the plan"), FormButton(label: "look at the sample", next: .sample),
      FormButton(label: "leave", next: .leave),
    ]
  )

  /// What came of a posted post.
  static let reflection = FormKind(
    name: "reflection",
    title: "Afterwards",
    fields: FormField.reflection,
    change: { .reflect($0, $1, now: $2) }
  )
}
