import CandidCore
import LosslessJSON

/// Time zones that this system does not know, of the plan or of a post.
struct UnknownZones: Examination {
  static let name = "unknown-zone"
  private let disk: Disk
  /// What is wrong with each zone looked at so far; nil for those that are well.
  private var troubles: [String: StoreError?] = [:]

  init(_ plan: ExaminedPlan) {
    disk = plan.place.disk
  }

  mutating func ailments(of settings: ExaminedSettings) -> [Ailment] {
    guard let value = settings.root["timeZone"], let words = words(settings.settings.timeZone)
    else { return [] }
    return [settings.ailment(Self.name, at: value, what: words.what, remedy: words.remedy)]
  }

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    var found: [Ailment] = []
    for (index, post) in page.posts.enumerated() {
      guard let zone = post.zone, let words = words(zone) else { continue }
      found.append(
        page.ailment(Self.name, post: index, ["tz"], what: words.what, remedy: words.remedy)
      )
    }
    return found
  }

  private mutating func words(_ zone: String) -> (what: String, remedy: String)? {
    if troubles[zone] == nil { troubles[zone] = .some(trouble(zone)) }
    guard let error = troubles[zone] ?? nil else { return nil }
    if case .unknownZone = error {
      let what = "no time zone is called “\(zone.prefix(40))”"
      return (what, "use a name such as Europe/Brussels")
    }
    let parts = error.description.split(separator: "; ", maxSplits: 1).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "use another zone")
  }

  private func trouble(_ zone: String) -> StoreError? {
    do throws(StoreError) {
      _ = try ZoneFiles.zone(named: zone, disk: disk)
      return nil
    } catch {
      return error
    }
  }
}
