// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace genrescope {

/// Values one behind the other as bytes, for this machine's own use.
class ByteWriter {
public:
    template <typename T>
    requires std::is_trivially_copyable_v<T>
    void put(const T& value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <typename T>
    requires std::is_trivially_copyable_v<T>
    void put(const std::vector<T>& values)
    {
        put(static_cast<std::uint64_t>(values.size()));
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    void put(const std::string& text)
    {
        put(static_cast<std::uint64_t>(text.size()));
        m_bytes += text;
    }

    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Takes them off again in the same order. What is not there is empty or 0, and then isWhole() is
/// false.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template <typename T>
    requires std::is_trivially_copyable_v<T>
    void take(T& value)
    {
        value = T();
        if (isThere(sizeof value))
            copyTo(&value, sizeof value);
    }
    template <typename T>
    requires std::is_trivially_copyable_v<T>
    void take(std::vector<T>& values)
    {
        values.clear();
        std::uint64_t count = 0;
        take(count);
        if (!isThere(count <= m_rest.size() ? count * sizeof(T) : count))
            return;
        values.resize(count);
        copyTo(values.data(), count * sizeof(T));
    }
    void take(std::string& text)
    {
        std::uint64_t count = 0;
        take(count);
        text = isThere(count) ? m_rest.substr(0, count) : std::string_view();
        m_rest.remove_prefix(text.size());
    }

    bool isWhole() const { return m_good && m_rest.empty(); }

private:
    bool isThere(std::uint64_t bytes)
    {
        m_good = m_good && bytes <= m_rest.size();
        return m_good;
    }
    void copyTo(void* target, std::size_t bytes)
    {
        if (bytes > 0)
            std::memcpy(target, m_rest.data(), bytes);
        m_rest.remove_prefix(bytes);
    }

    std::string_view m_rest;
    bool m_good = true;
};

} // namespace genrescope
