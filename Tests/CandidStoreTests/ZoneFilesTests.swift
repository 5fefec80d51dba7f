import CandidCore
import Testing

@testable import CandidStore

struct ZoneFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Europe/Brussels", "damaged")
  }

  private func trouble(_ name: String, in place: String? = nil) -> String? {
    do throws(StoreError) {
      _ = try ZoneFiles.zone(named: name, in: place ?? folder.path)
      return nil
    } catch {
      #expect(error.exitCode == 78)
      return error.description
    }
  }

  @Test func `UTC needs no file`() throws {
    #expect(try ZoneFiles.zone(named: "UTC", in: "/nowhere") == .utc)
  }

  @Test(arguments: ["Europe/Brusels", "Europe", "", "/etc/passwd", "../x", ":UTC", "a\nb"])
  func `an unknown name is told`(name: String) {
    #expect(
      trouble(name) == "no time zone is called “\(name)”; use a name such as Europe/Brussels"
    )
  }

  @Test func `a damaged file is told`() {
    #expect(
      trouble("Europe/Brussels") == "time zone `Europe/Brussels`: its file holds no time zone"
    )
  }

  @Test func `a system without zones is told`() {
    #expect(
      trouble("Europe/Brussels", in: "/nowhere/zones")
        == "/nowhere/zones: no time zones here; install the package tzdata"
    )
  }
}
