#include <set>
#include <thread>
#include <vector>

#include <QTest>

#include "core/base/digest.h"

using namespace aicmo;

Q_DECLARE_METATYPE(std::string)

class TestDigest : public QObject {
    Q_OBJECT

  private slots:
    void vectors_data();
    void vectors();
    void piecesGiveTheWhole();
    void reusableAfterFinish();
    void movesItsState();
    void worksOnManyThreads();
    void hexadecimal_data();
    void hexadecimal();
    void base64_data();
    void base64();
    void randomIsLongAndNew();
};

// FIPS 180-4's examples and NIST's short and long message tests (SHA256ShortMsg.rsp), in the form of their answers.
void TestDigest::vectors_data() {
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("digest");
    const auto row = [](const char* name, std::string message, const char* digest) {
        QTest::newRow(name) << std::move(message) << std::string(digest);
    };
    row("empty", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    row("one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    row("two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    row("four blocks",
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrs"
        "tu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    row("a million", std::string(1000000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    row("one byte", "\xBD", "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b");
    row("four bytes", "\xC9\x8C\x8E\x55", "7abc22c0ae5af26ce93dbb94433a0e0b2e119d014f8e7f65bd56c61ccccd9504");
    row("55 zeros", std::string(55, '\0'), "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7");
    row("56 zeros", std::string(56, '\0'), "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
    row("64 zeros", std::string(64, '\0'), "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
}

void TestDigest::vectors() {
    QFETCH(std::string, message);
    QFETCH(std::string, digest);
    QCOMPARE(sha256Hex(message), digest);
    QCOMPARE(toHex(sha256(message)), digest);
}

void TestDigest::piecesGiveTheWhole() {
    std::string message;
    for (int i = 0; i < 1000; ++i) message += static_cast<char>(i * 7);
    for (std::size_t piece : {1U, 3U, 63U, 64U, 65U, 999U}) {
        Sha256 hash;
        for (std::size_t at = 0; at < message.size(); at += piece) {
            hash.add(std::string_view(message).substr(at, piece)).add({});
        }
        QCOMPARE(toHex(hash.finish()), sha256Hex(message));
    }
}

void TestDigest::reusableAfterFinish() {
    Sha256 hash;
    QCOMPARE(toHex(hash.add("abc").finish()), sha256Hex("abc"));
    QCOMPARE(toHex(hash.finish()), sha256Hex(""));
    QCOMPARE(toHex(hash.add("x").finish()), sha256Hex("x"));
}

void TestDigest::movesItsState() {
    Sha256 first;
    first.add("ab");
    Sha256 second = std::move(first);
    QCOMPARE(toHex(second.add("c").finish()), sha256Hex("abc"));
    Sha256 third;
    third.add("forgotten");
    second.add("d");
    third = std::move(second);
    QCOMPARE(toHex(third.finish()), sha256Hex("d"));
}

void TestDigest::worksOnManyThreads() {
    std::vector<std::string> results(8);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < results.size(); ++t) {
        threads.emplace_back([&results, t] {
            for (int i = 0; i < 500; ++i) results[t] = sha256Hex(std::string(100, static_cast<char>('a' + t)));
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (std::size_t t = 0; t < results.size(); ++t) {
        QCOMPARE(results[t], sha256Hex(std::string(100, static_cast<char>('a' + t))));
    }
}

void TestDigest::hexadecimal_data() {
    QTest::addColumn<std::string>("hex");
    QTest::addColumn<bool>("good");
    const std::string digits(62, '0');
    QTest::newRow("lower case") << digits + "af" << true;
    QTest::newRow("upper case") << digits + "AF" << true;
    QTest::newRow("too short") << digits + "a" << false;
    QTest::newRow("too long") << digits + "aff" << false;
    QTest::newRow("empty") << std::string() << false;
    QTest::newRow("not a digit") << digits + "ag" << false;
    QTest::newRow("blank") << digits + " a" << false;
    QTest::newRow("sign") << digits + "-1" << false;
    QTest::newRow("beyond ASCII") << digits + "\xC3\xA9" << false;
}

void TestDigest::hexadecimal() {
    QFETCH(std::string, hex);
    QFETCH(bool, good);
    Digest digest{};
    QCOMPARE(fromHex(hex, digest), good);
    if (good) {
        QCOMPARE(int(digest[31]), 0xAF);
        QCOMPARE(toHex(digest), std::string(62, '0') + "af");
    }
}

// RFC 4648 section 10, and bytes that a signed char gets wrong.
void TestDigest::base64_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, std::string bytes, const char* text) {
        QTest::newRow(name) << std::move(bytes) << std::string(text);
    };
    row("empty", "", "");
    row("f", "f", "Zg==");
    row("fo", "fo", "Zm8=");
    row("foo", "foo", "Zm9v");
    row("foob", "foob", "Zm9vYg==");
    row("fooba", "fooba", "Zm9vYmE=");
    row("foobar", "foobar", "Zm9vYmFy");
    row("both odd letters", "\xFB\xFF\xBF", "+/+/");
    row("zeros", std::string(3, '\0'), "AAAA");
}

void TestDigest::base64() {
    QFETCH(std::string, bytes);
    QFETCH(std::string, text);
    QCOMPARE(aicmo::base64(bytes), text);
    const std::string large(1000001, 'x');
    QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(aicmo::base64(large))), QByteArray::fromStdString(large));
}

void TestDigest::randomIsLongAndNew() {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = randomHex(16);
        QCOMPARE(id.size(), std::size_t{32});
        QVERIFY(id.find_first_not_of("0123456789abcdef") == std::string::npos);
        seen.insert(id);
    }
    QCOMPARE(seen.size(), std::size_t{1000});
    QVERIFY(randomHex(0).empty());
}

QTEST_GUILESS_MAIN(TestDigest)
#include "test_digest.moc"
