import CandidCore

/// The file plan.json as it now stands on disk, and what a change makes of it.
struct SettingsSource {
  private let found: FoundFile
  private let file: SettingsFile

  var settings: Settings { file.settings }

  /// - Throws: ``StoreError`` where it is gone or cannot be read.
  init(in place: PlanFolder) throws(StoreError) {
    guard let found = try place.file(SettingsFile.name) else { throw .gone(path: place.path) }
    self.found = found
    file = try SettingsFile(found.bytes)
  }

  /// What makes the file hold other settings; nil where it does already.
  ///
  /// - Throws: ``StoreError`` where it may not be changed.
  func replacement(holding settings: Settings) throws(StoreError) -> Replacement? {
    if settings == self.settings { return nil }
    if let obstacle = file.obstacle { throw obstacle }
    let bytes = file.bytes(holding: settings)
    // Read once more before it replaces anything a person wrote; why it fails nobody could use.
    guard let read = try? SettingsFile(bytes),
      SettingsJSON.bytes(of: read.settings) == SettingsJSON.bytes(of: settings)
    else { throw .unfaithful(path: SettingsFile.name) }
    return Replacement(name: SettingsFile.name, target: found.path, before: found, after: bytes)
  }
}

extension Store {
  /// Settings as they will be once somebody writes, where a change of them was cut short.
  static func completed(_ settings: Settings, in place: PlanFolder) -> Settings {
    guard let delta = Log.pending(in: place)?.entry.settings else { return settings }
    var settings = settings
    _ = settings.complete(delta)
    return settings
  }
}
