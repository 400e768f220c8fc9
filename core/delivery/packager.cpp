#include "core/delivery/packager.h"

#include <algorithm>
#include <exception>

#include "core/base/json.h"
#include "core/base/words.h"
#include "core/delivery/brand_defaults.h"
#include "core/delivery/deliverable_input.h"
#include "core/delivery/package_folder.h"
#include "core/delivery/package_manifest.h"
#include "core/document/html_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/pptx_writer.h"
#include "core/project/zip_archive.h"

namespace aicmo {

std::string_view toString(PackageFormat format) {
    switch (format) {
        case PackageFormat::Pdf: return "pdf";
        case PackageFormat::Pptx: return "pptx";
        case PackageFormat::Html: return "html";
    }
    return "pdf";
}

int ProjectPackageResult::fileCount() const {
    return int(pdfPath.has_value()) + int(pptxPath.has_value()) + int(htmlSummaryPath.has_value());
}

namespace {

const char* fileName(PackageFormat format) {
    switch (format) {
        case PackageFormat::Pdf: return "strategy.pdf";
        case PackageFormat::Pptx: return "deck.pptx";
        case PackageFormat::Html: return "summary.html";
    }
    return "strategy.pdf";
}

/// One call of buildProjectPackage.
class Packaging {
  public:
    Packaging(Store& store, const Clock& clock, std::string_view projectId, const PackageOptions& options)
        : store_(store), options_(options), now_(sourceDateEpoch().value_or(clock.now())) {
        result_.projectId = projectId;
        result_.createdAt = toRfc3339(now_);
    }

    void run() {
        Json wanted = Json::array();
        for (const PackageFormat format : options_.formats) wanted.push_back(toString(format));
        Json about{{"formats", wanted}};
        if (!options_.language.empty()) about["language"] = options_.language;
        event("packaging.started", about);
        if (!loadProject() || !readBrand()) return;
        auto folder = PackageFolder::create(target());
        if (!folder) return error(folder.error());
        auto deliverable = describe();
        if (!deliverable) return error(deliverable.error().text());
        for (const std::string& notice : deliverable->notices) result_.addError(notice);

        PackageFiles files;
        double doneShare = 0.1;
        for (const PackageFormat format : options_.formats) {
            if (options_.stop.stop_requested()) break;
            makeDocument(format, *deliverable, files, doneShare);
            doneShare += 0.8 / static_cast<double>(options_.formats.size());
        }
        if (options_.stop.stop_requested()) {
            result_.stopped = true;
            return error("stopped: the last package is still in its place");
        }
        if (!files.empty()) finish(*folder, files);
        event("packaging.completed", Json{{"success", result_.success},
                                          {"files", result_.metadata.filesGenerated},
                                          {"errors", result_.errors.size()}});
        progress(1, "done");
    }

    void error(const std::string& text) {
        result_.addError(text);
        event("packaging.error", Json{{"error", text}});
    }

    void error(const Error& failure) {
        result_.diskFull = result_.diskFull || failure.kind == ErrorKind::Full;
        error(failure.text());
    }

    ProjectPackageResult take() { return std::move(result_); }

  private:
    void event(const char* name, const Json& details) {
        NewEvent entry;
        entry.event = name;
        entry.projectId = result_.projectId;
        entry.actor = options_.actor;
        entry.details = details;
        const auto appended = store_.append({entry});
        if (!appended) result_.addError(words("the event log cannot be written: %1", appended.error().text()).text());
    }

    void progress(double fraction, std::string_view doing) const {
        if (options_.progress) options_.progress(fraction, doing);
    }

    bool loadProject() {
        auto bundle = store_.loadProject(result_.projectId);
        if (!bundle) {
            result_.projectFound = bundle.error().kind != ErrorKind::NotFound;
            if (result_.projectFound) {
                error(bundle.error().within("reading the project").text());
                return false;
            }
            result_.addError(words("Project '%1' not found", result_.projectId).text());
            event("packaging.project_not_found", Json{{"project_id", result_.projectId}});
            return false;
        }
        bundle_ = std::make_shared<const ProjectBundle>(std::move(*bundle));
        event("packaging.project_fetched", Json{{"digest", bundle_->project.digest}});
        return true;
    }

    /// What the agency's defaults give, and no option of this package does.
    bool readBrand() {
        auto effective = effectiveBrand(store_, settingsOwner(bundle_->project));
        if (!effective) {
            error(effective.error().within("reading the brand's defaults").text());
            return false;
        }
        if (!options_.language.empty()) effective->erase(BrandField::Language);
        if (options_.usLetter) effective->erase(BrandField::PageSize);
        brand_ = usedBrand(bundle_->project, std::move(*effective));
        return true;
    }

    [[nodiscard]] std::string fromBrand(BrandField field, const char* otherwise) const {
        const auto found = brand_.find(field);
        return found == brand_.end() ? otherwise : found->second;
    }

    [[nodiscard]] std::filesystem::path target() const {
        return options_.output.empty() ? std::filesystem::path(result_.projectId + "-package") : options_.output;
    }

    /// The project as the client has it; nothing when there is nothing to compare with.
    Result<std::optional<document::DeliveredInput>> deliveredBefore() {
        if (!options_.tellChanges) return std::nullopt;
        PackageOrigin origin;
        if (!options_.since.empty()) {
            auto named = packageOrigin(options_.since);
            if (!named) return fail(named.error());
            if (named->projectId != result_.projectId)
                return fail(ErrorKind::InvalidInput, words("is a package of project %1", named->projectId).text(),
                            options_.since.string());
            origin = std::move(*named);
        } else if (!sourceDateEpoch()) {
            const auto packages = store_.packages(result_.projectId);
            if (!packages) return fail(packages.error());
            const auto other = std::find_if(packages->begin(), packages->end(), [&](const PackageRecord& record) {
                return record.projectDigest != bundle_->project.digest;
            });
            if (other != packages->end()) origin = {other->projectId, other->projectDigest, other->createdAt};
        }
        if (origin.projectDigest.empty()) return std::nullopt;
        auto version = store_.loadVersion(result_.projectId, origin.projectDigest);
        if (!version) {
            const bool gone = version.error().kind == ErrorKind::NotFound && options_.since.empty();
            if (gone) return std::nullopt;
            return fail(version.error());
        }
        return document::DeliveredInput{std::move(version->project), parseRfc3339(origin.createdAt).value_or(now_)};
    }

    Result<document::Deliverable> describe() {
        progress(0.02, phrase("reading the project"));
        auto input = makeDeliverableInput(store_, bundle_);
        if (!input) return fail(input.error());
        approvals_ = input->approvals;
        auto delivered = deliveredBefore();
        if (!delivered) return fail(delivered.error().within("what changed"));
        input->delivered = std::move(*delivered);
        input->brand = brandInput(brand_);
        input->language = options_.language.empty() ? fromBrand(BrandField::Language, "en") : options_.language;
        input->date = now_;
        return document::buildDeliverable(*input);
    }

    /// One document; its failure is an error of the package, and the others are made all the same.
    void makeDocument(PackageFormat format, const document::Deliverable& deliverable, PackageFiles& files,
                      double from) {
        const double share = 0.8 / static_cast<double>(options_.formats.size());
        const std::string doing = words("writing %1", fileName(format)).text();
        const auto report = [&](double fraction) { progress(from + share * fraction, doing); };
        report(0);
        Result<std::string> bytes = fail(ErrorKind::Internal, "not written");
        try {
            bytes = writeDocument(format, deliverable, report);
        } catch (const std::exception& failure) {
            bytes = fail(ErrorKind::Internal, failure.what());
        }
        if (!bytes) return error(std::string(fileName(format)) + ": " + bytes.error().text());
        event(eventName(format),
              Json{{"file", fileName(format)}, {"size", bytes->size()}, {"sha256", sha256Hex(*bytes)}});
        files.emplace(fileName(format), std::move(*bytes));
    }

    Result<std::string> writeDocument(PackageFormat format, const document::Deliverable& deliverable,
                                      const std::function<void(double)>& report) const {
        switch (format) {
            case PackageFormat::Pdf: {
                const bool letter = options_.usLetter.value_or(fromBrand(BrandField::PageSize, "a4") == "letter");
                return document::writePdf(deliverable, {letter ? document::PageSize::Letter : document::PageSize::A4,
                                                        options_.archivePdf, options_.stop, report});
            }
            case PackageFormat::Pptx: return document::writePptx(deliverable, {options_.stop, report});
            case PackageFormat::Html: return document::writeHtml(deliverable);
        }
        return fail(ErrorKind::Internal, "no such format");
    }

    static const char* eventName(PackageFormat format) {
        switch (format) {
            case PackageFormat::Pdf: return "packaging.pdf_generated";
            case PackageFormat::Pptx: return "packaging.pptx_generated";
            case PackageFormat::Html: return "packaging.html_generated";
        }
        return "packaging.pdf_generated";
    }

    [[nodiscard]] std::string manifest(const PackageFiles& files) const {
        ManifestFacts facts{bundle_->project.id,     bundle_->project.name,
                            bundle_->project.digest, result_.createdAt,
                            AICMO_VERSION,           approvals_,
                            brandJson(brand_),       {}};
        // The head moves with every build: a package that is to be the same twice cannot carry it.
        if (!sourceDateEpoch()) {
            if (const auto head = store_.head()) facts.eventHead = head->text();
        }
        return manifestText(files, facts);
    }

    void finish(PackageFolder& folder, const PackageFiles& files) {
        progress(0.95, phrase("writing the manifest"));
        FileMap zipped(files.begin(), files.end());
        const std::string manifestBytes = manifest(files);
        zipped.emplace(manifestName, manifestBytes);
        for (const auto& [name, bytes] : zipped) {
            if (const Status written = folder.write(name, bytes); !written) return error(written.error());
        }
        const std::string zipName = bundle_->project.id + ".zip";
        if (const Status zip = writeZip(zipped, folder.working() / zipName); !zip) error(zip.error());
        if (const Status placed = folder.putIntoPlace(); !placed) return error(placed.error());
        fillPaths(folder.target(), files, zipName);
        result_.success = result_.fileCount() > 0;
        record(folder.target(), manifestBytes);
    }

    void fillPaths(const std::filesystem::path& place, const PackageFiles& files, const std::string& zipName) {
        const auto path = [&](PackageFormat format) -> std::optional<std::string> {
            if (!files.contains(fileName(format))) return std::nullopt;
            result_.metadata.filesGenerated.emplace_back(toString(format));
            return (place / fileName(format)).string();
        };
        result_.pdfPath = path(PackageFormat::Pdf);
        result_.pptxPath = path(PackageFormat::Pptx);
        result_.htmlSummaryPath = path(PackageFormat::Html);
        result_.metadata.pdfGenerated = result_.pdfPath.has_value();
        result_.metadata.pptxGenerated = result_.pptxPath.has_value();
        result_.metadata.htmlGenerated = result_.htmlSummaryPath.has_value();
        result_.metadata.manifestPath = (place / manifestName).string();
        std::error_code code;
        if (std::filesystem::exists(place / zipName, code)) result_.metadata.zipPath = (place / zipName).string();
    }

    void record(const std::filesystem::path& place, const std::string& manifestBytes) {
        PackageRecord record;
        record.projectId = result_.projectId;
        record.path = place.string();
        record.createdAt = result_.createdAt;
        record.projectDigest = bundle_->project.digest;
        record.manifestSha256 = sha256Hex(manifestBytes);
        record.resultJson = toJson(result_);
        if (const Status added = store_.addPackage(record); !added) result_.addError(added.error().text());
    }

    Store& store_;
    const PackageOptions& options_;
    Instant now_;
    ProjectPackageResult result_;
    std::shared_ptr<const ProjectBundle> bundle_;
    std::vector<document::ApprovalInput> approvals_;
    BrandValues brand_;
};

Json pathJson(const std::optional<std::string>& path) { return path ? Json(*path) : Json(nullptr); }

}  // namespace

std::string toJson(const ProjectPackageResult& result) {
    const PackageMetadata& metadata = result.metadata;
    return Json{{"project_id", result.projectId},
                {"pdf_path", pathJson(result.pdfPath)},
                {"pptx_path", pathJson(result.pptxPath)},
                {"html_summary_path", pathJson(result.htmlSummaryPath)},
                {"success", result.success},
                {"errors", result.errors},
                {"created_at", result.createdAt},
                {"metadata",
                 {{"total_files", result.fileCount()},
                  {"error_count", result.errors.size()},
                  {"files_generated", metadata.filesGenerated},
                  {"pdf_generated", metadata.pdfGenerated},
                  {"pptx_generated", metadata.pptxGenerated},
                  {"html_generated", metadata.htmlGenerated},
                  {"manifest_path", metadata.manifestPath},
                  {"zip_path", metadata.zipPath}}}}
        .dump();
}

OutputPackager::OutputPackager(Store& store, std::shared_ptr<const Clock> clock)
    : store_(store), clock_(std::move(clock)) {}

ProjectPackageResult OutputPackager::buildProjectPackage(std::string_view projectId, const PackageOptions& options) {
    Packaging packaging(store_, *clock_, projectId, options);
    try {
        packaging.run();
    } catch (const std::exception& failure) {
        packaging.error(std::string("unexpected error: ") + failure.what());
    }
    return packaging.take();
}

}  // namespace aicmo
