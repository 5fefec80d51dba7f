import CandidCore

// The fields of a plan that is to be made.
extension FormField {
  static let newPlan: [FormField] = [folder, newName, timeZone]

  /// Where the plan is made; what is wrong there is found out when it is.
  static let folder = FormField(
    name: "folder",
    label: "Folder",
    input: .line,
    meaning: .settings(
      words: { _ in "" },
      edits: { reading throws(FormMisfit) in
        if reading.line == nil { throw FormMisfit("name the folder to make the plan in") }
        return []
      }
    ),
    isAlwaysRead: true
  )

  private static var newName: FormField {
    var name = planName
    name.isAlwaysRead = true
    name.hint = "a brand, a studio, a person"
    return name
  }
}
