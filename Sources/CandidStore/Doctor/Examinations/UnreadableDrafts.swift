import LosslessJSON

/// Words kept while they were typed that cannot be read again, so that nobody is offered them.
struct UnreadableDrafts: Examination {
  static let name = "draft"
  private let place: PlanFolder

  init(_ plan: ExaminedPlan) {
    place = plan.place
  }

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    let folder = "\(Store.draftFolder)/"
    guard entry.status.kind == .plain, entry.path.hasPrefix(folder), entry.path.hasSuffix(".json")
    else { return [] }
    do throws(StoreError) {
      // Saved or given up meanwhile, it needs no reading.
      guard let file = try place.file(entry.path) else { return [] }
      _ = try DraftJSON.draft(file.bytes, path: entry.path)
      return try textAilments(besideDraft: entry.path)
    } catch {
      let told = Ailment(error, at: entry.path, backup: nil)
      return [ailment(entry.path, told.what, told.position)]
    }
  }

  /// What is wrong with the text that an editor may have left beside a draft.
  private func textAilments(besideDraft path: String) throws(StoreError) -> [Ailment] {
    guard let name = OpenText.name(besideDraft: path), let file = try place.file(name),
      OpenText.text(file.bytes) == nil
    else { return [] }
    return [ailment(name, "not UTF-8")]
  }

  private func ailment(_ path: String, _ what: String, _ position: JSONPosition? = nil) -> Ailment {
    Ailment(
      Self.name,
      path,
      position,
      what: "\(what); the words in it are not offered",
      remedy: "mend it in an editor, or remove it"
    )
  }
}
