#include "tests/support/pki.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/support/server_process.h"

namespace aicmo::test {

struct Pki::Impl {
    QTemporaryDir folder{QDir::tempPath() + "/aicmo-pki-XXXXXX"};

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(name); }
    [[nodiscard]] std::string make(const PkiOptions& options) const;
    [[nodiscard]] std::string makeAuthority() const;
    [[nodiscard]] std::string makeRequest() const;
    [[nodiscard]] std::string sign(const PkiOptions& options) const;
    [[nodiscard]] bool openToAll() const;
};

std::string Pki::Impl::makeAuthority() const {
    return runTool("openssl",
                   {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "10",
                    "-subj", "/CN=throw-away test CA", "-keyout", path("ca.key"), "-out", path("ca.pem"), "-addext",
                    "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign"});
}

std::string Pki::Impl::makeRequest() const {
    return runTool("openssl", {"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                               "/CN=test server", "-keyout", path("server.key"), "-out", path("server.csr")});
}

std::string Pki::Impl::sign(const PkiOptions& options) const {
    const std::string extensions =
        "subjectAltName=" + options.names + "\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n";
    if (!writeFile(path("extensions").toStdString(), extensions)) return "cannot write the extensions file";
    return runTool("openssl", {"x509", "-req", "-in", path("server.csr"), "-CA", path("ca.pem"), "-CAkey",
                               path("ca.key"), "-CAcreateserial", "-days", options.expired ? "-1" : "10", "-extfile",
                               path("extensions"), "-out", path("server.pem")});
}

bool Pki::Impl::openToAll() const {
    constexpr auto folderRights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                  QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    constexpr auto fileRights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    return QFile::setPermissions(folder.path(), folderRights) &&
           QFile::setPermissions(path("server.key"), fileRights) &&
           QFile::setPermissions(path("server.pem"), fileRights) && QFile::setPermissions(path("ca.pem"), fileRights);
}

std::string Pki::Impl::make(const PkiOptions& options) const {
    if (!folder.isValid()) return folder.errorString().toStdString();
    if (std::string error = makeAuthority(); !error.empty()) return error;
    if (std::string error = makeRequest(); !error.empty()) return error;
    if (std::string error = sign(options); !error.empty()) return error;
    return openToAll() ? std::string() : "cannot make the certificates readable";
}

Pki::Pki(const PkiOptions& options) : impl_(std::make_unique<Impl>()) { error_ = impl_->make(options); }
Pki::~Pki() = default;

std::string Pki::caFile() const { return impl_->path("ca.pem").toStdString(); }
std::string Pki::certificateFile() const { return impl_->path("server.pem").toStdString(); }
std::string Pki::keyFile() const { return impl_->path("server.key").toStdString(); }

}  // namespace aicmo::test
