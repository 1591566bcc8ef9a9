namespace Interdict.Fuzz;

/// <summary>Changes bytes at random, repeatably: the same seed gives the same inputs.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Telling =
    [
        [0], [0x1A], [0xFF], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B], "PK\u0003\u0004"u8.ToArray(), [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98, 0x80],
        "\""u8.ToArray(), "\"\""u8.ToArray(), ","u8.ToArray(), "\t"u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), ";"u8.ToArray(), "("u8.ToArray(), "["u8.ToArray(),
        "{"u8.ToArray(), "]"u8.ToArray(), "\\u0000"u8.ToArray(), "<TD>"u8.ToArray(), "</TR>"u8.ToArray(), "<!DOCTYPE a>"u8.ToArray(), "&#x0;"u8.ToArray(), "a.k.a., "u8.ToArray(),
        "9999999999"u8.ToArray(), "-1"u8.ToArray(), "0097"u8.ToArray(), "海康威视"u8.ToArray(), "有限公司"u8.ToArray(), "欧阳"u8.ToArray(), "Щ"u8.ToArray(), "ﷺ"u8.ToArray(), " "u8.ToArray(),
    ];

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    /// <summary>One to eight changes of a copy.</summary>
    public byte[] Change(byte[] seed, byte[] other)
    {
        var bytes = new List<byte>(seed);
        for (var left = 1 + _random.Next(8); left > 0; left--)
        {
            var at = _random.Next(bytes.Count + 1);
            var rest = bytes.Count - at;
            switch (_random.Next(7))
            {
                case 0 when rest > 0:
                    bytes[at] = (byte)_random.Next(256);
                    break;
                case 1 when rest > 0:
                    bytes[at] ^= (byte)(1 << _random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, _random.Next(Math.Min(rest, 64) + 1));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, _random.Next(Math.Min(rest, 256) + 1)));
                    break;
                case 4 when other.Length > 0:
                    var from = _random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, _random.Next(Math.Min(other.Length - from, 256) + 1)).ToArray());
                    break;
                case 5 when _random.Next(20) == 0:
                    bytes.InsertRange(at, Enumerable.Repeat(Telling[_random.Next(Telling.Length)], 2_000).SelectMany(t => t));
                    break;
                default:
                    bytes.InsertRange(at, Telling[_random.Next(Telling.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
