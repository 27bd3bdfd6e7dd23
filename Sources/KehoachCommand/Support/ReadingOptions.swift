import ArgumentParser
import Kehoach
import PlanModel
import SourceModel

/// How documents are read: shared by every command that takes some.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Day of issue, for texts without a letterhead.", valueName: "yyyy-mm-dd"))
  var issuedOn: CivilDate?

  @Option(help: "Recognise scanned pages: auto, never or always.")
  var ocr: ReadOptions.OCR = .auto

  @Option(help: "Resolution at which scanned pages are read.")
  var dpi: Int = 300

  @Option(help: ArgumentHelp("Largest file to read, in megabytes.", valueName: "mb"))
  var maxSize: Int = 256

  @Option(help: ArgumentHelp("How much a packed document (DOCX, ODT) may unpack to, in megabytes.", valueName: "mb"))
  var maxUnpacked: Int = 256

  @Option(help: "Most pages of a PDF to read.")
  var maxPages: Int = 2_000

  func validate() throws {
    guard (50...1200).contains(dpi) else { throw mistake("--dpi takes 50 to 1200") }
    guard (1...65_536).contains(maxSize), (1...65_536).contains(maxUnpacked) else {
      throw mistake("--max-size and --max-unpacked take 1 to 65536 (megabytes)")
    }
    guard maxPages > 0 else { throw mistake("--max-pages takes a number from 1") }
  }

  /// `progress` hears of each page that is recognised.
  func options(_ progress: Progress) -> Kehoach.Options {
    var options = Kehoach.Options(issuedOn: issuedOn)
    options.reading.ocr = ocr
    options.reading.dpi = dpi
    options.reading.limits.fileBytes = maxSize << 20
    options.reading.limits.unpackedBytes = maxUnpacked << 20
    options.reading.limits.pages = maxPages
    options.reading.progress = progress.pages
    return options
  }
}

extension CivilDate: ExpressibleByArgument {
  /// `2026-03-31`, or as it is written in Vietnamese: `31/3/2026`.
  public init?(argument: String) {
    let fields = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[2].utf8.count == 4 else {
      self.init(iso: argument)
      return
    }
    guard fields.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }), let day = Int(fields[0]), let month = Int(fields[1]), let year = Int(fields[2]) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension ReadOptions.OCR: ExpressibleByArgument {}
