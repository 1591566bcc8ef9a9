using CsCheck;
using Interdict.Sources.Editions;

namespace Interdict.Sources.Tests.Editions;

public sealed class DeltaTests
{
    [Fact]
    public void What_was_changed_comes_back_whatever_the_change() =>
        Gen.Select(Gen.Byte.Array[0, 700], Gen.Byte.Array[0, 700], Gen.Int[0, 700], Gen.Int[0, 700], Gen.Int[0, 6]).Sample((old, other, from, to, kind) =>
        {
            var cut = Math.Min(from, old.Length);
            byte[] now = kind switch
            {
                0 => other,
                1 => [.. old[..cut], .. other, .. old[cut..]],
                2 => [.. old[cut..], .. old[..cut]],
                3 => [.. old[..cut], .. old[Math.Max(cut, Math.Min(to, old.Length))..]],
                4 => [.. old, .. old, .. other, .. old],
                5 => old,
                _ => [],
            };
            var back = new byte[now.Length];
            Assert.True(Delta.TryDecode(old, Delta.Encode(old, now), back));
            Assert.Equal(now, back);
        });

    [Fact]
    public void A_small_change_of_a_large_block_is_small()
    {
        byte[] old = [.. Enumerable.Range(0, 5_000).SelectMany(i => System.Text.Encoding.ASCII.GetBytes($"{{\"id\":\"us-ofac-sdn/{i * 7919 % 100_003}\",\"programs\":[\"GLOMAG\"]}}\n"))];
        byte[] now = [.. old[..70_000], .. "something new"u8, .. old[70_020..]];
        Assert.True(Delta.Encode(old, now).Length < 200);
    }

    [Fact]
    public void Garbage_is_refused_and_never_reads_outside() =>
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Byte.Array[0, 60], Gen.Int[0, 80]).Sample((old, delta, length) => Delta.TryDecode(old, delta, new byte[length]) || true);
}
