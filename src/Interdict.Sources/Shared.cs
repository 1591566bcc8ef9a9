namespace Interdict.Sources;

/// <summary>Keeps one instance of equal texts, which lists repeat thousands of times (requirements, policies, addresses of web pages).</summary>
internal sealed class Shared<T>
    where T : class
{
    private const int Most = 4096;

    private readonly Dictionary<T, T> _seen = [];

    public T? Get(T? value)
    {
        if (value is null)
        {
            return null;
        }

        if (_seen.TryGetValue(value, out var same))
        {
            return same;
        }

        if (_seen.Count < Most)
        {
            _seen.Add(value, value);
        }

        return value;
    }
}
